-- Whoever sees a child sees the people of that child's family, and nobody outside it.
create or replace function find_visible_people(children uuid[]) returns uuid[]
  language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(person_id), '{}') from (
    select c.person_id from child_record c
    where c.partnership_id = (select viewer_partnership()) and c.id = any (children)
    union
    select m.person_id from family_member m
    where m.partnership_id = (select viewer_partnership()) and m.child_id = any (children) and not m.withdrawn
      and not exists (select from family_member later
        where later.partnership_id = m.partnership_id and later.replaces_id = m.id)) seen
$$;
create trigger hold_viewer_again after insert on family_member for each statement execute function hold_viewer_again();

-- A person joins a family when the viewer sees them already, or has just recorded them and nobody else has them yet.
create function may_join_family(person uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select may_join_family.person = any ((select visible_people())::uuid[])
    or (exists (select from person p where p.partnership_id = viewer_partnership() and p.id = may_join_family.person
        and p.recorded_by = viewer_practitioner())
      and not exists (select from child_record c where c.partnership_id = viewer_partnership() and c.person_id = may_join_family.person)
      and not exists (select from family_member m where m.partnership_id = viewer_partnership() and m.person_id = may_join_family.person))
$$;

-- Names of people in a family are added by whoever sees them; a child's own are kept with the child's record.
create function may_be_named(person uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select may_be_named.person = any ((select visible_people())::uuid[])
    and not exists (select from child_record c where c.partnership_id = viewer_partnership() and c.person_id = may_be_named.person)
$$;

create or replace function is_opening(person uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from person p where p.partnership_id = viewer_partnership() and p.id = is_opening.person
      and p.recorded_by = viewer_practitioner())
    and not exists (select from child_record c join involvement i on i.partnership_id = c.partnership_id and i.child_id = c.id
      where c.partnership_id = viewer_partnership() and c.person_id = is_opening.person)
    and not exists (select from family_member m where m.partnership_id = viewer_partnership() and m.person_id = is_opening.person)
$$;

grant create on schema public to throughline_system;
alter function find_visible_people(uuid[]) owner to throughline_system;
alter function may_join_family(uuid) owner to throughline_system;
alter function may_be_named(uuid) owner to throughline_system;
alter function is_opening(uuid) owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function may_join_family(uuid), may_be_named(uuid) from public;
grant execute on function may_join_family(uuid), may_be_named(uuid) to throughline_app;

create policy joins on family_member as restrictive for insert to throughline_app with check (may_join_family(person_id));

alter table person_name
  add column first_id uuid,
  add column replaces_id uuid,
  add column reason text,
  add column withdrawn boolean not null default false,
  add column began_from date, add column began_to date, add column began_precision text, add column began_about boolean,
  add column ended_from date, add column ended_to date, add column ended_precision text, add column ended_about boolean,
  add column said_by text,
  add column said_on date,
  add column recorded_by uuid,
  add column recorded_at timestamptz,
  add check (is_part_known(began_from, began_to, began_precision, began_about)),
  add check (is_part_known(ended_from, ended_to, ended_precision, ended_about)),
  add check ((replaces_id is null) = (reason is null)),
  add check (replaces_id is not null or not withdrawn);
set local role throughline_system;
update person_name set first_id = id;
reset role;
create function name_is_its_first() returns trigger language plpgsql set search_path = public as $$
begin
  new.first_id := coalesce(new.first_id, new.id);
  return new;
end $$;
create trigger name_is_its_first before insert on person_name for each row execute function name_is_its_first();
alter table person_name alter column first_id set not null,
  add unique (partnership_id, id, first_id, person_id),
  add foreign key (partnership_id, replaces_id, first_id, person_id)
    references person_name (partnership_id, id, first_id, person_id);
create unique index on person_name (partnership_id, replaces_id) where replaces_id is not null;

alter policy named_when_opened on person_name with check (is_opening(person_id) or may_be_named(person_id));
create policy in_own_name on person_name as restrictive for insert to throughline_app
  with check (recorded_by is null and is_opening(person_id) or recorded_by = (select viewer_practitioner()));
