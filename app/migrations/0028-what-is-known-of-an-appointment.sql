-- What hangs on an appointment, under the first version of its entry, so that a correction keeps it. Nothing is changed
-- later: what is added stands beside what was there, and the latest holds.

-- A clinician says that an appointment, or every one with its service from it on, is essential; or that it no longer is.
create table appointment_essential (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  first_id uuid not null,
  reach text not null check (reach in ('appointment', 'service')),
  essential boolean not null,
  why text not null,
  clinician text not null,
  said_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, first_id) references entry
);
create index appointment_essential_child on appointment_essential (child_id, first_id);

-- What was found out and done after one was missed: any of it, as it becomes known.
create table missed_appointment_note (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  first_id uuid not null,
  reason text,
  effect text,
  easier text,
  asked text,
  asked_on date,
  offered text[] not null default '{}' check (offered <@ array['transport', 'money for the journey', 'joined-up visits',
    'another time', 'another place', 'a home visit', 'a telephone or video call', 'somebody to come along',
    'an interpreter', 'reminders to the right number', 'something else']),
  offered_words text,
  offered_on date,
  next_step text,
  told text,
  told_on date,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, first_id) references entry,
  check (num_nonnulls(reason, effect, easier, asked, offered_words, next_step, told) > 0 or cardinality(offered) > 0),
  check ((asked is null) = (asked_on is null)),
  check ((told is null) = (told_on is null))
);
create index missed_appointment_note_child on missed_appointment_note (child_id, first_id);

-- What one appointment is to an earlier one, and on which day it was offered.
create table appointment_link (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  first_id uuid not null,
  sort text not null check (sort in ('moved to', 'rebooked as', 'begins anew')),
  earlier_id uuid,
  offered_on date,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, first_id) references entry,
  foreign key (partnership_id, earlier_id) references entry,
  check ((sort = 'begins anew') = (earlier_id is null)),
  check (earlier_id <> first_id)
);
create index appointment_link_child on appointment_link (child_id, first_id);

call keep_with_entry('appointment_essential', 'first_id');
call keep_with_entry('missed_appointment_note', 'first_id');
call keep_with_entry('appointment_link', 'first_id');
call read_with_entry('appointment_essential', 'first_id');
call read_with_entry('missed_appointment_note', 'first_id');
call read_with_entry('appointment_link', 'first_id');
call keep_in_own_name('appointment_essential', 'recorded_by');
call keep_in_own_name('missed_appointment_note', 'recorded_by');
call keep_in_own_name('appointment_link', 'recorded_by');

-- A link is seen and made only by those who see both of its appointments.
create policy both_seen on appointment_link as restrictive for select to throughline_app
  using (earlier_id is null or earlier_id <> all ((select hidden_entries())::uuid[]));
create policy both_of_this_child on appointment_link as restrictive for insert to throughline_app
  with check (earlier_id is null or exists (select from entry e where e.partnership_id = appointment_link.partnership_id
    and e.id = appointment_link.earlier_id and e.child_id = appointment_link.child_id));
