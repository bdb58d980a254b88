create table person (
  partnership_id uuid not null references partnership,
  id uuid not null,
  born_from date not null,
  born_to date not null,
  born_precision text not null check (born_precision in ('day', 'month', 'season', 'year', 'span')),
  born_about boolean not null default false,
  sex text not null check (sex in ('female', 'male', 'not known')),
  pronouns text not null default 'they' check (pronouns in ('she', 'he', 'they')),
  nhs_number text check (nhs_number ~ '^[0-9]{10}$'),
  upn text check (upn ~ '^[A-Z][0-9]{11}[0-9A-Z]$'),
  languages text[] not null default '{}',
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  check (born_from <= born_to)
);

create table person_name (
  partnership_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  sort text not null check (sort in ('name', 'known as', 'former name')),
  given text not null,
  family text not null,
  from_on date,
  to_on date,
  folded text generated always as (fold(given || ' ' || family)) stored,
  primary key (partnership_id, id),
  foreign key (partnership_id, person_id) references person
);
create index person_name_person on person_name (person_id);
create index person_name_folded on person_name using gin (folded gin_trgm_ops);

create table child_record (
  partnership_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  opened_on date not null,
  opened_by uuid,
  primary key (partnership_id, id),
  unique (partnership_id, person_id),
  foreign key (partnership_id, person_id) references person
);
create index child_record_person on child_record (person_id);

-- What we say of a child in a sentence; the newest of each sort is the one shown, the older stay.
create table child_statement (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  sort text not null check (sort in ('communicates', 'lives with')),
  words text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record
);
create index child_statement_child on child_statement (child_id, sort, recorded_at desc);

create table purpose_decision (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  from_on date not null,
  purpose text not null check (purpose in ('support only', 'support with concern', 'protection')),
  reason text not null,
  decided_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record
);
create index purpose_decision_child on purpose_decision (child_id, from_on);

create table threshold_decision (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  from_on date not null,
  threshold text not null check (threshold in ('early help', 'child in need', 'child protection', 'none')),
  category text,
  reason text not null,
  decided_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record
);
create index threshold_decision_child on threshold_decision (child_id, from_on);

create table involvement (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  agency_id uuid not null,
  team_id uuid not null,
  practitioner_id uuid,
  named text,
  role text not null,
  does text,
  from_on date not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record,
  foreign key (partnership_id, team_id) references team,
  foreign key (partnership_id, agency_id) references agency
);
create index involvement_child on involvement (child_id);
create index involvement_team on involvement (team_id);

create table involvement_end (
  partnership_id uuid not null,
  involvement_id uuid not null,
  child_id uuid not null,
  ended_on date not null,
  reason text not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (partnership_id, involvement_id),
  foreign key (partnership_id, involvement_id) references involvement
);
create index involvement_end_child on involvement_end (child_id);

create table lead_professional (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  involvement_id uuid not null,
  from_on date not null,
  family_told_on date,
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, involvement_id) references involvement
);
create index lead_professional_child on lead_professional (child_id, from_on);

-- The children whose record the viewer's own teams are working on today. One array, worked out once in a query.
create function visible_children() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct i.child_id), '{}')
  from team_membership m
  join involvement i on i.partnership_id = m.partnership_id and i.team_id = m.team_id
  left join involvement_end e on e.partnership_id = i.partnership_id and e.involvement_id = i.id
  where m.practitioner_id = viewer_practitioner() and m.partnership_id = viewer_partnership()
    and m.from_on <= viewer_today() and (m.to_on is null or m.to_on >= viewer_today())
    and i.from_on <= viewer_today() and (e.ended_on is null or e.ended_on >= viewer_today())
$$;

create function visible_people() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(c.person_id), '{}')
  from child_record c
  where c.partnership_id = viewer_partnership() and c.id = any (visible_children())
$$;

-- One common form for every table of facts about a child: read and add for those who may see the child,
-- never change, never remove.
create procedure keep_with_child(kept regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', kept);
  execute format('alter table %s force row level security', kept);
  execute format('create policy with_child on %s to throughline_app
    using (partnership_id = (select viewer_partnership()) and child_id = any ((select visible_children())::uuid[]))
    with check (partnership_id = (select viewer_partnership()) and child_id = any ((select visible_children())::uuid[]))', kept);
  execute format('create policy product on %s to throughline_system using (true) with check (true)', kept);
  execute format('grant select, insert on %s to throughline_app', kept);
  execute format('grant select, insert, update, delete on %s to throughline_system', kept);
end $$;

call keep_with_child('child_statement');
call keep_with_child('purpose_decision');
call keep_with_child('threshold_decision');
call keep_with_child('involvement');
call keep_with_child('involvement_end');
call keep_with_child('lead_professional');

alter table child_record enable row level security;
alter table child_record force row level security;
create policy with_child on child_record for select to throughline_app
  using (partnership_id = (select viewer_partnership()) and id = any ((select visible_children())::uuid[]));
create policy product on child_record to throughline_system using (true) with check (true);
grant select on child_record to throughline_app;
grant select, insert, update, delete on child_record to throughline_system;

alter table person enable row level security;
alter table person force row level security;
create policy with_child on person for select to throughline_app
  using (partnership_id = (select viewer_partnership()) and id = any ((select visible_people())::uuid[]));
create policy product on person to throughline_system using (true) with check (true);
grant select on person to throughline_app;
grant select, insert, update, delete on person to throughline_system;

alter table person_name enable row level security;
alter table person_name force row level security;
create policy with_child on person_name for select to throughline_app
  using (partnership_id = (select viewer_partnership()) and person_id = any ((select visible_people())::uuid[]));
create policy product on person_name to throughline_system using (true) with check (true);
grant select on person_name to throughline_app;
grant select, insert, update, delete on person_name to throughline_system;
