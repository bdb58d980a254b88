-- Besides working in a team round the child, somebody may stand to a child as the manager of one who does, as the worker of
-- an adult in the family, as an auditor, or as one who opened the record in an emergency; and may be barred by name.
alter table involvement add column with_person_id uuid,
  add foreign key (partnership_id, with_person_id) references person;
comment on column involvement.with_person_id is 'The adult of the family they work with; null for the child.';

-- Who manages whom, from a day on; the newest day counts, and nobody may be named.
create table line_manager (
  partnership_id uuid not null,
  id uuid not null,
  practitioner_id uuid not null,
  manager_id uuid,
  from_on date not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, practitioner_id) references practitioner,
  foreign key (partnership_id, manager_id) references practitioner,
  check (manager_id is null or manager_id <> practitioner_id)
);
create index line_manager_of on line_manager (practitioner_id, from_on);
create index line_manager_by on line_manager (manager_id) where manager_id is not null;
alter table line_manager enable row level security;
alter table line_manager force row level security;
create policy own_partnership on line_manager for select to throughline_app
  using (partnership_id = (select viewer_partnership()));
create policy administrators_record on line_manager for insert to throughline_app
  with check (partnership_id = (select viewer_partnership()) and (select viewer_administers())
    and recorded_by = (select viewer_practitioner()) and is_of_own_agency(practitioner_id)
    and (manager_id is null or is_of_own_agency(manager_id)));
create policy product on line_manager to throughline_system using (true) with check (true);
grant select, insert on line_manager to throughline_app, throughline_system;
call link_what_is_kept_in('line_manager', 'practitioner_id');

-- An auditor reads a sampled child's record on the audit's days.
create table audit_window (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  practitioner_id uuid not null,
  audit text not null,
  from_on date not null,
  to_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record,
  foreign key (partnership_id, practitioner_id) references practitioner,
  check (from_on <= to_on)
);
create index audit_window_practitioner on audit_window (practitioner_id);
create index audit_window_child on audit_window (child_id);

-- Somebody who must not see this child's record, whatever team they are in, such as a relative. The newest row counts.
create table practitioner_bar (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  practitioner_id uuid not null,
  barred boolean not null,
  reason text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record,
  foreign key (partnership_id, practitioner_id) references practitioner,
  check (practitioner_id <> recorded_by)
);
create index practitioner_bar_practitioner on practitioner_bar (practitioner_id);
create index practitioner_bar_child on practitioner_bar (child_id);

-- Whether the record takes new facts: closed, opened again, or kept open when the child turns 18. The newest row counts.
create table record_standing (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  standing text not null check (standing in ('closed', 'opened again', 'kept open at 18')),
  from_on date not null,
  reason text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record
);
create index record_standing_child on record_standing (child_id, from_on);

-- Somebody with no part in the child's team opened the record in an emergency: four hours, the reason, told at once.
create table emergency_access (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  practitioner_id uuid not null,
  agency_id uuid not null,
  reason text not null check (length(btrim(reason)) >= 20),
  opened_at timestamptz not null,
  until timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record,
  foreign key (partnership_id, practitioner_id) references practitioner,
  foreign key (partnership_id, agency_id) references agency
);
create index emergency_access_practitioner on emergency_access (practitioner_id, until);
create index emergency_access_child on emergency_access (child_id);

-- Every try at opening a record so, found or not: a few in an hour, so that nobody finds children by guessing.
create table emergency_try (
  partnership_id uuid not null,
  id uuid not null,
  practitioner_id uuid not null,
  tried_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, practitioner_id) references practitioner
);
create index emergency_try_practitioner on emergency_try (practitioner_id, tried_at);
alter table emergency_try enable row level security;
alter table emergency_try force row level security;
create policy product on emergency_try to throughline_system using (true) with check (true);
grant select, insert on emergency_try to throughline_system;

-- Whoever leads or manages read why, and says what they think of it.
create table emergency_review (
  partnership_id uuid not null,
  id uuid not null,
  emergency_id uuid not null,
  child_id uuid not null,
  needed boolean not null,
  words text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, emergency_id) references emergency_access
);
create index emergency_review_child on emergency_review (child_id);

alter table look add column relation text, add column reason text;
