-- Whose whereabouts are kept from the viewer is found once for a question, and not once for every row that it looks at.
create or replace function protected_from_viewer() returns table (person_id uuid, from_on date, agency_id uuid)
  language sql stable security definer set search_path = public as $$
  with recursive near as (
    select unnest(visible_people()) as id
    union
    select beside.person_id from household_member m
    join household_member beside on beside.partnership_id = m.partnership_id and beside.home_id = m.home_id
    where m.partnership_id = viewer_partnership() and m.person_id = any ((select visible_people())::uuid[])
  ), same (id, as_id) as (
    select id, id from near
    union
    select s.id, case when m.person_id = s.as_id then m.same_id else m.person_id end
    from same s join person_merge m on m.partnership_id = viewer_partnership() and s.as_id in (m.person_id, m.same_id)
    where not m.withdrawn and not exists (select from person_merge later
      where later.partnership_id = m.partnership_id and later.replaces_id = m.id)
  )
  select s.id, min(p.from_on), min(p.agency_id::text)::uuid
  from same s join person_protection p on p.partnership_id = viewer_partnership() and p.person_id = s.as_id
  where protection_holds(p) and not protection_is_open(p.open_to, p.sealed_to, p.agency_id)
  group by s.id
$$;

create or replace function hidden_memberships() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(first_id), '{}') from (
    select m.first_id from protected_from_viewer() p
    join household_member m on m.partnership_id = viewer_partnership() and m.person_id = p.person_id
    where (m.ended_to is null or m.ended_to > p.from_on)
      and not exists (select from household_member later where later.partnership_id = m.partnership_id and later.replaces_id = m.id)
    union
    select m.first_id from household_member m where m.partnership_id = viewer_partnership() and m.home_id = any ((select hidden_homes())::uuid[])
    union
    select m.first_id from household_member m where m.partnership_id = viewer_partnership() and m.person_id = any ((select barred_people())::uuid[])) h
$$;

create or replace function hidden_supports() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(first_id), '{}') from (
    select s.first_id from support s where s.partnership_id = viewer_partnership() and s.home_id = any ((select hidden_homes())::uuid[])
    union
    select s.first_id from protected_from_viewer() p
    join support s on s.partnership_id = viewer_partnership() and s.recorded_at >= p.from_on
      and (s.person_id = p.person_id or s.person_id is null and s.home_id is null and exists (select from child_record c
        where c.partnership_id = s.partnership_id and c.id = s.child_id and c.person_id = p.person_id))) h
$$;

create or replace function protected_people() returns table (person_id uuid, held_by text, is_open boolean)
  language sql stable security definer set search_path = public as $$
  select distinct on (k.person_id) k.person_id, a.name, k.is_open from (
    select h.person_id, h.agency_id, false as is_open from kept_whereabouts() h
    union all
    select p.person_id, p.agency_id, true from person_protection p
    where p.partnership_id = viewer_partnership() and p.person_id = any ((select visible_people())::uuid[])
      and protection_holds(p) and protection_is_open(p.open_to, p.sealed_to, p.agency_id)) k
  join agency a on a.partnership_id = viewer_partnership() and a.id = k.agency_id
  where k.person_id = any ((select visible_people())::uuid[])
  order by k.person_id, k.is_open, a.name
$$;
