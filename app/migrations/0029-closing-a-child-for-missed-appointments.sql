-- That a service closed the child, on which day and why; and what is known later of the decision behind it.
create table service_discharge (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  service text not null,
  discharged_on date not null,
  reason text not null,
  for_missed boolean not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record
);
create index service_discharge_child on service_discharge (child_id, discharged_on desc);

create table service_discharge_step (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  discharge_id uuid not null,
  sort text not null check (sort in ('risk decision', 'lead told', 'taken back')),
  happened_on date not null,
  words text not null,
  who text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, discharge_id) references service_discharge
);
create index service_discharge_step_child on service_discharge_step (child_id, discharge_id);

-- Somebody talked together about a child's appointments with every service.
create table appointments_discussion (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  discussed_on date not null,
  who text not null,
  said text not null,
  next_step text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record
);
create index appointments_discussion_child on appointments_discussion (child_id, discussed_on desc);

-- From which day somebody of 16 or 17 comes to appointments on their own, as assessed; or no longer does.
create table own_age_attendance (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  able boolean not null,
  from_on date not null,
  assessed_by text not null,
  assessed_on date not null,
  words text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record,
  check (assessed_on <= from_on)
);
create index own_age_attendance_child on own_age_attendance (child_id, from_on desc);

call keep_with_child('service_discharge');
call keep_with_child('service_discharge_step');
call keep_with_child('appointments_discussion');
call keep_with_child('own_age_attendance');
call keep_in_own_name('service_discharge', 'recorded_by');
call keep_in_own_name('service_discharge_step', 'recorded_by');
call keep_in_own_name('appointments_discussion', 'recorded_by');
call keep_in_own_name('own_age_attendance', 'recorded_by');

create policy of_this_child on service_discharge_step as restrictive for insert to throughline_app
  with check (exists (select from service_discharge d where d.partnership_id = service_discharge_step.partnership_id
    and d.id = service_discharge_step.discharge_id and d.child_id = service_discharge_step.child_id));
