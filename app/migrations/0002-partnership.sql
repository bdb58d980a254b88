create table partnership (
  id uuid primary key,
  name text not null,
  created_at timestamptz not null default now()
);

create table agency (
  partnership_id uuid not null references partnership,
  id uuid not null,
  name text not null,
  sort text not null check (sort in
    ('Health', 'School', 'Social care', 'Early help', 'Police', 'Adult services', 'Voluntary')),
  primary key (partnership_id, id)
);

create table team (
  partnership_id uuid not null,
  id uuid not null,
  agency_id uuid not null,
  name text not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, agency_id) references agency
);

create table practitioner (
  partnership_id uuid not null,
  id uuid not null,
  agency_id uuid not null,
  name text not null,
  role text not null,
  phone text,
  sign_in_id text unique,
  primary key (partnership_id, id),
  foreign key (partnership_id, agency_id) references agency
);

create table team_membership (
  partnership_id uuid not null,
  id uuid not null,
  practitioner_id uuid not null,
  team_id uuid not null,
  manages boolean not null default false,
  from_on date not null,
  to_on date,
  primary key (partnership_id, id),
  foreign key (partnership_id, practitioner_id) references practitioner,
  foreign key (partnership_id, team_id) references team
);
create index team_membership_practitioner on team_membership (practitioner_id);

-- Reference rows of one's own partnership may be read by everybody in it; only the product's own work changes them.
create procedure keep_within_partnership(kept regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', kept);
  execute format('alter table %s force row level security', kept);
  execute format('create policy own_partnership on %s for select to throughline_app using (partnership_id = (select viewer_partnership()))', kept);
  execute format('create policy product on %s to throughline_system using (true) with check (true)', kept);
  execute format('grant select on %s to throughline_app', kept);
  execute format('grant select, insert, update, delete on %s to throughline_system', kept);
end $$;

alter table partnership enable row level security;
alter table partnership force row level security;
create policy own_partnership on partnership for select to throughline_app using (id = (select viewer_partnership()));
create policy product on partnership to throughline_system using (true) with check (true);
grant select on partnership to throughline_app;
grant select, insert, update, delete on partnership to throughline_system;

call keep_within_partnership('agency');
call keep_within_partnership('team');
call keep_within_partnership('practitioner');
call keep_within_partnership('team_membership');
