-- How each measurement was taken, as far as whoever took it says.
alter table measurement add column method text;
alter table measurement add column position text check (position in ('standing', 'sitting', 'lying', 'held'));
alter table measurement add column equipment text;
-- In kilograms: a wheelchair, a sling, splints. The value is without it.
alter table measurement add column taken_off numeric check (taken_off > 0);
alter table measurement add column clothing text;
alter table measurement add column fluid text;
alter table measurement add column feeding_route text;
alter table measurement add column feeding_volume text;
alter table measurement add column taken_by text;
alter table measurement add column place text;

-- Somebody was to be weighed or measured and was not: a fact of its own, in an entry as a measurement is.
create table not_measured (
  partnership_id uuid not null,
  id uuid not null,
  entry_id uuid not null,
  child_id uuid not null,
  sort text not null check (sort in ('weight', 'height', 'head circumference')),
  reason text not null,
  words text,
  primary key (partnership_id, id),
  foreign key (partnership_id, entry_id) references entry
);
create index not_measured_child on not_measured (child_id);
create index not_measured_entry on not_measured (entry_id);
call keep_with_entry('not_measured', 'entry_id');
call read_with_entry('not_measured', 'entry_id');

-- What a place on the growth reference rests on. Recorded again it stands beside what was recorded before, and the
-- latest holds; without a number somebody asked and it is not known.
create table growth_fact (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  sort text not null check (sort in ('gestation', 'birth weight', 'mother''s height', 'father''s height')),
  weeks integer check (weeks between 22 and 44),
  days integer check (days between 0 and 6),
  -- Kilograms at birth; a parent's height in centimetres.
  value numeric check (value > 0),
  measured boolean,
  came_from text not null,
  known_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record,
  check ((sort = 'gestation') or (weeks is null and days is null)),
  check ((sort <> 'gestation') or value is null),
  check ((weeks is null) = (days is null))
);
create index growth_fact_child on growth_fact (child_id, sort, recorded_at desc);

-- What a named clinician asks for this child. `every` null: no longer asked for from that day.
create table measuring_interval (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  sort text not null check (sort in ('weight', 'height', 'head circumference')),
  every integer check (every between 1 and 104),
  unit text check (unit in ('days', 'weeks', 'months')),
  from_on date not null,
  set_by text not null,
  set_by_role text not null,
  why text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record,
  check ((every is null) = (unit is null))
);
create index measuring_interval_child on measuring_interval (child_id, sort, from_on desc);

-- How a child is fed from a day on, and who planned it.
create table feeding_plan (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  route text not null,
  volume text,
  from_on date not null,
  set_by text not null,
  set_by_role text not null,
  why text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record
);
create index feeding_plan_child on feeding_plan (child_id, from_on desc);

-- Somebody looked at how the child grows, on a day, and said what it means and what is done.
create table growth_review (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  reviewed_on date not null,
  reviewed_by text not null,
  reviewed_by_role text not null,
  sentence text not null,
  next_on date,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record,
  check (next_on is null or next_on > reviewed_on)
);
create index growth_review_child on growth_review (child_id, reviewed_on desc);

call keep_with_child('growth_fact');
call keep_with_child('measuring_interval');
call keep_with_child('feeding_plan');
call keep_with_child('growth_review');
call keep_in_own_name('growth_fact', 'recorded_by');
call keep_in_own_name('measuring_interval', 'recorded_by');
call keep_in_own_name('feeding_plan', 'recorded_by');
call keep_in_own_name('growth_review', 'recorded_by');
