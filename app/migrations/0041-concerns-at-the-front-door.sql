-- A team may be a front door: where concerns about a child come in. Set by the product's own work only.
create table front_door (
  partnership_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  agency_id uuid not null,
  from_on date not null,
  to_on date,
  primary key (partnership_id, id),
  foreign key (partnership_id, team_id) references team,
  foreign key (partnership_id, agency_id) references agency
);
call keep_within_partnership('front_door');

create function own_front_doors() returns uuid[] language sql stable set search_path = public as $$
  select coalesce(array_agg(distinct f.id), '{}')
  from front_door f
  join team_membership m on m.partnership_id = f.partnership_id and m.team_id = f.team_id
  where f.partnership_id = (select viewer_partnership()) and m.practitioner_id = (select viewer_practitioner())
    and f.from_on <= (select viewer_today()) and (f.to_on is null or f.to_on >= (select viewer_today()))
    and m.from_on <= (select viewer_today()) and (m.to_on is null or m.to_on >= (select viewer_today()))
$$;

-- A way in for somebody with no account: made by a front-door worker, for one concern, until a moment.
create table concern_link (
  partnership_id uuid not null,
  id uuid not null,
  front_door_id uuid not null,
  for_whom text not null check (for_whom in ('organisation', 'family')),
  named text not null,
  agency_id uuid,
  expires_at timestamptz not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, front_door_id) references front_door,
  foreign key (partnership_id, agency_id) references agency
);

create table concern_link_end (
  partnership_id uuid not null,
  link_id uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, link_id),
  foreign key (partnership_id, link_id) references concern_link
);

create table concern (
  partnership_id uuid not null,
  id uuid not null,
  reference text not null,
  front_door_id uuid not null,
  -- Who raised it: a practitioner, or somebody by a link; and for which agency, where it has one here.
  raised_by uuid,
  link_id uuid,
  agency_id uuid,
  referrer_name text not null,
  referrer_role text,
  referrer_contact text,
  given text not null,
  family text not null,
  born_from date,
  born_to date,
  born_precision text check (born_precision in ('day', 'month', 'season', 'year', 'span')),
  born_about boolean,
  nhs_number text check (nhs_number ~ '^[0-9]{10}$'),
  whereabouts text,
  what text not null,
  first_hand boolean not null,
  happened_from date not null,
  happened_to date not null,
  happened_precision text not null check (happened_precision in ('day', 'month', 'season', 'year', 'span')),
  happened_about boolean not null,
  effect text not null,
  done text not null,
  safe_tonight text not null check (safe_tonight in ('yes', 'no', 'not known')),
  safe_why text,
  family_knows boolean not null,
  family_why_not text,
  recorded_at timestamptz not null,
  -- The day and time by which an answer was promised.
  answer_due_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, reference),
  unique (partnership_id, link_id),
  foreign key (partnership_id, front_door_id) references front_door,
  foreign key (partnership_id, agency_id) references agency,
  check ((raised_by is null) <> (link_id is null)),
  check (happened_from <= happened_to),
  check (family_knows or family_why_not is not null)
);
create index concern_front_door on concern (front_door_id, recorded_at);
create index concern_agency on concern (agency_id, recorded_at);

-- What the front door answered, in the words the referrer reads.
create table concern_decision (
  partnership_id uuid not null,
  id uuid not null,
  concern_id uuid not null,
  answer text not null check (answer in ('accepted', 'more asked', 'no further action', 'early help')),
  told text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, concern_id) references concern
);
create index concern_decision_concern on concern_decision (concern_id);

-- Why, as the front door keeps it for itself.
create table concern_reason (
  partnership_id uuid not null,
  decision_id uuid not null,
  concern_id uuid not null,
  reason text not null,
  would_accept text,
  help_offered text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, decision_id),
  foreign key (partnership_id, decision_id) references concern_decision
);

-- What the referrer added when more was asked. By whom is null when it came by the link.
create table concern_addition (
  partnership_id uuid not null,
  id uuid not null,
  concern_id uuid not null,
  words text not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  answer_due_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, concern_id) references concern
);
create index concern_addition_concern on concern_addition (concern_id);

-- The child's record that an accepted concern went into, and its entry there.
create table concern_acceptance (
  partnership_id uuid not null,
  concern_id uuid not null,
  child_id uuid not null,
  entry_id uuid not null,
  opened boolean not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, concern_id),
  foreign key (partnership_id, concern_id) references concern,
  foreign key (partnership_id, child_id) references child_record,
  foreign key (partnership_id, entry_id) references entry
);
create index concern_acceptance_child on concern_acceptance (child_id);

-- How often one place sent words or a link that does not hold; no more of it than that.
create table concern_link_try (
  id uuid primary key,
  from_hash text not null,
  tried_at timestamptz not null
);
create index concern_link_try_from on concern_link_try (from_hash, tried_at);

create procedure keep_at_the_front_door(kept regclass, reads text, writes text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', kept);
  execute format('alter table %s force row level security', kept);
  execute format('create policy reads on %s for select to throughline_app using (partnership_id = (select viewer_partnership()) and (%s))', kept, reads);
  execute format('create policy writes on %s for insert to throughline_app with check (partnership_id = (select viewer_partnership())
    and %s)', kept, writes);
  execute format('create policy product on %s to throughline_system using (true) with check (true)', kept);
  execute format('grant select, insert on %s to throughline_app', kept);
  execute format('grant select, insert on %s to throughline_system', kept);
end $$;

call keep_at_the_front_door('concern',
  'front_door_id = any ((select own_front_doors())::uuid[]) or agency_id = (select viewer_agency())',
  'raised_by = (select viewer_practitioner()) and agency_id = (select viewer_agency()) and link_id is null');
call keep_at_the_front_door('concern_link', 'front_door_id = any ((select own_front_doors())::uuid[])',
  'recorded_by = (select viewer_practitioner()) and front_door_id = any ((select own_front_doors())::uuid[])');
call keep_at_the_front_door('concern_link_end', 'link_id in (select l.id from concern_link l)',
  'recorded_by = (select viewer_practitioner()) and link_id in (select l.id from concern_link l)');
-- Those who may read a concern read what was answered; why, its front door only.
call keep_at_the_front_door('concern_decision', 'concern_id in (select c.id from concern c)',
  'recorded_by = (select viewer_practitioner()) and concern_id in (select c.id from concern c
    where c.front_door_id = any ((select own_front_doors())::uuid[]))');
call keep_at_the_front_door('concern_reason',
  'concern_id in (select c.id from concern c where c.front_door_id = any ((select own_front_doors())::uuid[]))',
  'recorded_by = (select viewer_practitioner()) and concern_id in (select c.id from concern c
    where c.front_door_id = any ((select own_front_doors())::uuid[]))');
call keep_at_the_front_door('concern_addition', 'concern_id in (select c.id from concern c)',
  'recorded_by = (select viewer_practitioner()) and concern_id in (select c.id from concern c
    where c.agency_id = (select viewer_agency()))');
call keep_with_child('concern_acceptance');
call keep_in_own_name('concern_acceptance', 'recorded_by');
create policy of_own_front_door on concern_acceptance as restrictive for insert to throughline_app
  with check (concern_id in (select c.id from concern c where c.front_door_id = any ((select own_front_doors())::uuid[])));

alter table concern_link_try enable row level security;
alter table concern_link_try force row level security;
create policy product on concern_link_try to throughline_system using (true) with check (true);
grant select, insert, delete on concern_link_try to throughline_system;

call link_what_is_kept_in('concern_link', 'id');
call link_what_is_kept_in('concern_link_end', 'link_id');
call link_what_is_kept_in('concern', 'id');
call link_what_is_kept_in('concern_decision', 'concern_id');
call link_what_is_kept_in('concern_reason', 'concern_id');
call link_what_is_kept_in('concern_addition', 'concern_id');
call link_what_is_kept_in('concern_acceptance', 'child_id');
