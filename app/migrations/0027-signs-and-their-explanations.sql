-- Something observed about a child that wants explaining. What it rests on, how it is explained, each later look at an
-- explanation and each decision are rows of their own: whether it is open is worked out from them.
create table sign (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  sort text not null check (sort in ('weight', 'skin', 'teeth', 'tiredness', 'pain', 'behaviour', 'equipment not used',
    'hunger', 'hygiene', 'development', 'injury', 'other')),
  what text not null,
  since_from date not null,
  since_to date not null,
  since_precision text not null check (since_precision in ('day', 'month', 'season', 'year', 'span')),
  since_about boolean not null default false,
  observed_by text not null,
  opened_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, child_id, id),
  foreign key (partnership_id, child_id) references child_record,
  check (since_from <= since_to)
);
create index sign_child on sign (child_id);

-- The first version of an entry that a sign rests on; the measurement, where a weight or a length led to it.
create table sign_entry (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  sign_id uuid not null,
  entry_id uuid not null,
  measurement_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, sign_id, entry_id),
  foreign key (partnership_id, child_id, sign_id) references sign (partnership_id, child_id, id),
  foreign key (partnership_id, entry_id) references entry,
  foreign key (partnership_id, measurement_id) references measurement
);
create index sign_entry_child on sign_entry (child_id);
create index sign_entry_entry on sign_entry (entry_id);

create table sign_explanation (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  sign_id uuid not null,
  said_from date not null,
  said_to date not null,
  said_precision text not null check (said_precision in ('day', 'month', 'season', 'year', 'span')),
  said_about boolean not null default false,
  teller text not null check (teller in ('clinician', 'practitioner', 'parent or carer', 'child', 'somebody else')),
  teller_name text not null,
  teller_role text,
  because text not null check (because in ('the disability', 'an illness or treatment', 'something at home or school',
    'not yet known', 'other')),
  what text not null,
  evidence text,
  clinician_name text,
  clinician_role text,
  other_cause text,
  other_cause_found text,
  review_on date,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, child_id, id),
  foreign key (partnership_id, child_id, sign_id) references sign (partnership_id, child_id, id),
  check (said_from <= said_to)
);
create index sign_explanation_child on sign_explanation (child_id);

-- Which entries an explanation rests on, or was given in.
create table sign_explanation_entry (
  partnership_id uuid not null,
  explanation_id uuid not null,
  child_id uuid not null,
  entry_id uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, explanation_id, entry_id),
  foreign key (partnership_id, child_id, explanation_id) references sign_explanation (partnership_id, child_id, id),
  foreign key (partnership_id, entry_id) references entry
);
create index sign_explanation_entry_child on sign_explanation_entry (child_id);

-- An explanation looked at again: whether it still holds, and what has become known that was missing.
create table sign_explanation_review (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  explanation_id uuid not null,
  reviewed_on date not null,
  holds boolean not null,
  found text not null,
  clinician_name text,
  clinician_role text,
  other_cause text,
  other_cause_found text,
  review_on date,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id, explanation_id) references sign_explanation (partnership_id, child_id, id)
);
create index sign_explanation_review_child on sign_explanation_review (child_id);

create table sign_decision (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  sign_id uuid not null,
  decided_on date not null,
  does text not null check (does in ('more', 'the same', 'less')),
  closes boolean not null,
  changed text,
  reason text not null,
  would_accept text,
  decided_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id, sign_id) references sign (partnership_id, child_id, id),
  check (not closes or changed is not null)
);
create index sign_decision_child on sign_decision (child_id);

call keep_with_child('sign');
call keep_with_child('sign_explanation');
call keep_with_child('sign_explanation_review');
call keep_with_child('sign_decision');
call keep_with_entry('sign_entry', 'entry_id');
call read_with_entry('sign_entry', 'entry_id');
call keep_with_entry('sign_explanation_entry', 'entry_id');
call read_with_entry('sign_explanation_entry', 'entry_id');
call keep_in_own_name('sign', 'opened_by');
call keep_in_own_name('sign_entry', 'recorded_by');
call keep_in_own_name('sign_explanation', 'recorded_by');
call keep_in_own_name('sign_explanation_entry', 'recorded_by');
call keep_in_own_name('sign_explanation_review', 'recorded_by');
call keep_in_own_name('sign_decision', 'decided_by');

-- How much of what a sign rests on other agencies hold back, and when the last of it was linked: a linked entry opens a
-- closed sign for everybody. Never a word of what it says.
create function restricted_sign_entries(of_child uuid)
  returns table (sign_id uuid, held_by text, entries bigint, linked_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select l.sign_id, a.name, count(*), max(l.recorded_at)
  from sign_entry l
  join entry e on e.partnership_id = l.partnership_id and e.id = l.entry_id
  join agency a on a.partnership_id = e.partnership_id and a.id = e.agency_id
  where l.partnership_id = viewer_partnership() and l.child_id = of_child and of_child = any (visible_children())
    and l.entry_id = any (hidden_entries())
    and not exists (select from entry_withdrawal w where w.partnership_id = e.partnership_id and w.first_id = e.first_id)
  group by l.sign_id, a.name order by a.name
$$;
grant create on schema public to throughline_system;
alter function restricted_sign_entries(uuid) owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function restricted_sign_entries(uuid) from public;
grant execute on function restricted_sign_entries(uuid) to throughline_app, throughline_system;
