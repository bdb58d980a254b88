create table entry (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  -- The first version of this entry: its own id, or that of the entry it corrects.
  first_id uuid not null,
  corrects_id uuid,
  correction_reason text,
  happened_from date not null,
  happened_to date not null,
  happened_precision text not null check (happened_precision in ('day', 'month', 'season', 'year', 'span')),
  happened_about boolean not null default false,
  happened_time time,
  kind text not null,
  what text not null,
  about text,
  impact text,
  action text,
  no_action_reason text,
  outcome text,
  tone text check (tone in ('strength', 'worry', 'both')),
  basis text not null check (basis in ('fact', 'opinion', 'third party')),
  themes text[] not null default '{}',
  seen text check (seen in ('seen', 'seen alone', 'not seen')),
  says_of_history text,
  agency_id uuid not null,
  recorded_by uuid not null,
  author text not null,
  recorded_at timestamptz not null,
  import_id uuid,
  source_file text,
  source_row integer,
  source_passage text,
  source_id text,
  duplicate_key text,
  -- Held by the database from entry_restriction: the agencies this entry is open to, or null for the whole team.
  open_to uuid[],
  words tsvector generated always as (to_tsvector('english', what || ' ' || coalesce(about, '') || ' '
    || coalesce(impact, '') || ' ' || coalesce(action, '') || ' ' || coalesce(no_action_reason, '') || ' '
    || coalesce(outcome, ''))) stored,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record,
  foreign key (partnership_id, agency_id) references agency,
  check (happened_from <= happened_to),
  check ((corrects_id is null) = (correction_reason is null)),
  check ((corrects_id is null) = (first_id = id))
);
create index entry_child_day on entry (child_id, happened_from desc, id);
create index entry_sighting on entry (child_id, happened_to desc) where seen in ('seen', 'seen alone');
create unique index entry_corrected_once on entry (partnership_id, corrects_id) where corrects_id is not null;
create index entry_first on entry (first_id);
create index entry_source on entry (child_id, agency_id, duplicate_key) where duplicate_key is not null;
create index entry_words on entry using gin (words);

create table entry_choice (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  first_id uuid not null,
  chosen boolean not null,
  why text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id)
);
create index entry_choice_child on entry_choice (child_id, first_id, recorded_at desc);

create table entry_restriction (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  first_id uuid not null,
  open_to uuid[],
  reason text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id)
);
create index entry_restriction_first on entry_restriction (first_id);

create table entry_withdrawal (
  partnership_id uuid not null,
  first_id uuid not null,
  child_id uuid not null,
  reason text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, first_id)
);
create index entry_withdrawal_child on entry_withdrawal (child_id);

create table appointment (
  partnership_id uuid not null,
  entry_id uuid not null,
  child_id uuid not null,
  service text not null,
  clinician text,
  outcome text not null check (outcome in ('attended', 'was not brought', 'cancelled by family',
    'cancelled by service', 'moved', 'no access', 'seen late', 'future')),
  reason text,
  recorded_as text,
  primary key (partnership_id, entry_id),
  foreign key (partnership_id, entry_id) references entry
);
create index appointment_child on appointment (child_id);

create table measurement (
  partnership_id uuid not null,
  id uuid not null,
  entry_id uuid not null,
  child_id uuid not null,
  sort text not null check (sort in ('weight', 'height', 'head circumference')),
  value numeric not null check (value > 0),
  unit text not null check (unit in ('kg', 'cm')),
  note text,
  primary key (partnership_id, id),
  foreign key (partnership_id, entry_id) references entry
);
create index measurement_child on measurement (child_id);
create index measurement_entry on measurement (entry_id);

create table chronology_review (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  reviewed_on date not null,
  sentence text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record
);
create index chronology_review_child on chronology_review (child_id, reviewed_on desc);

-- A restriction reaches every version of an entry, those written already and those still to come.
create function hold_restriction() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update entry set open_to = new.open_to where partnership_id = new.partnership_id and first_id = new.first_id;
  return new;
end $$;
create trigger hold_restriction after insert on entry_restriction for each row execute function hold_restriction();

create function inherit_restriction() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.open_to := (select r.open_to from entry_restriction r
    where r.partnership_id = new.partnership_id and r.first_id = new.first_id
    order by r.recorded_at desc, r.id desc limit 1);
  return new;
end $$;
create trigger inherit_restriction before insert on entry for each row execute function inherit_restriction();

-- How much of a child's record other agencies hold back: a count and a holder, never a word of what it says.
create function restricted_entries(of_child uuid) returns table (held_by text, entries bigint)
  language sql stable security definer set search_path = public as $$
  select a.name, count(*)
  from entry e
  join agency a on a.partnership_id = e.partnership_id and a.id = e.agency_id
  where e.partnership_id = viewer_partnership() and e.child_id = of_child and of_child = any (visible_children())
    and e.open_to is not null and not (viewer_agency() = any (e.open_to))
    and not exists (select from entry later where later.partnership_id = e.partnership_id and later.corrects_id = e.id)
    and not exists (select from entry_withdrawal w where w.partnership_id = e.partnership_id and w.first_id = e.first_id)
  group by a.name order by a.name
$$;

create procedure keep_with_entry(kept regclass, entry_column text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', kept);
  execute format('alter table %s force row level security', kept);
  execute format('create policy with_entry on %1$s to throughline_app
    using (partnership_id = (select viewer_partnership()) and child_id = any ((select visible_children())::uuid[])
      and exists (select from entry e where e.partnership_id = %1$s.partnership_id and e.id = %1$s.%2$I))
    with check (partnership_id = (select viewer_partnership()) and child_id = any ((select visible_children())::uuid[])
      and exists (select from entry e where e.partnership_id = %1$s.partnership_id and e.id = %1$s.%2$I and e.child_id = %1$s.child_id))',
    kept, entry_column);
  execute format('create policy product on %s to throughline_system using (true) with check (true)', kept);
  execute format('grant select, insert on %s to throughline_app', kept);
  execute format('grant select, insert, update, delete on %s to throughline_system', kept);
end $$;

alter table entry enable row level security;
alter table entry force row level security;
create policy with_child on entry for select to throughline_app using (
  partnership_id = (select viewer_partnership()) and child_id = any ((select visible_children())::uuid[])
  and (open_to is null or (select viewer_agency()) = any (open_to)));
create policy own_agency_writes on entry for insert to throughline_app with check (
  partnership_id = (select viewer_partnership()) and child_id = any ((select visible_children())::uuid[])
  and recorded_by = (select viewer_practitioner())
  and (agency_id = (select viewer_agency()) or import_id is not null)
  and (open_to is null or (select viewer_agency()) = any (open_to)));
create policy product on entry to throughline_system using (true) with check (true);
grant select, insert on entry to throughline_app;
grant select, insert, update, delete on entry to throughline_system;

call keep_with_entry('entry_choice', 'first_id');
call keep_with_entry('entry_restriction', 'first_id');
call keep_with_entry('entry_withdrawal', 'first_id');
call keep_with_entry('appointment', 'entry_id');
call keep_with_entry('measurement', 'entry_id');
call keep_with_child('chronology_review');

-- The entries as they stand: not corrected since, not withdrawn.
create view current_entry with (security_invoker = true) as
  select e.* from entry e
  where not exists (select from entry later where later.partnership_id = e.partnership_id and later.corrects_id = e.id)
    and not exists (select from entry_withdrawal w where w.partnership_id = e.partnership_id and w.first_id = e.first_id);
grant select on current_entry to throughline_app, throughline_system;

create view current_choice with (security_invoker = true) as
  select distinct on (partnership_id, child_id, first_id) partnership_id, child_id, first_id, chosen, why, recorded_by, recorded_at
  from entry_choice
  order by partnership_id, child_id, first_id, recorded_at desc, id desc;
grant select on current_choice to throughline_app, throughline_system;
