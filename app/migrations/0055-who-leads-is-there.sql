-- Whoever was named to lead leads while they are in the team for which they were named. From the day after their last in it
-- nobody leads until somebody else is named, and so the whole team does; who it was stays in the record.
create or replace function find_relations() returns table (child_id uuid, relation text, adult_id uuid)
  language sql stable security definer set search_path = public as $$
  with mine as (
    select m.team_id, m.manages from team_membership m
    where m.partnership_id = (select viewer_partnership()) and m.practitioner_id = (select viewer_practitioner())
      and m.from_on <= (select viewer_today()) and (m.to_on is null or m.to_on >= (select viewer_today()))
  ), in_line as (
    select distinct m.team_id from line_manager l
    join team_membership m on m.partnership_id = l.partnership_id and m.practitioner_id = l.practitioner_id
      and m.from_on <= (select viewer_today()) and (m.to_on is null or m.to_on >= (select viewer_today()))
    where l.partnership_id = (select viewer_partnership()) and l.manager_id = (select viewer_practitioner())
      and l.from_on <= (select viewer_today()) and exists (select from mine)
      and not exists (select from line_manager later where later.partnership_id = l.partnership_id
        and later.practitioner_id = l.practitioner_id and later.from_on <= (select viewer_today())
        and (later.from_on, later.recorded_at, later.id) > (l.from_on, l.recorded_at, l.id))
  ), teams as (
    select team_id, bool_or(member) as member, bool_or(manages) as manages from (
      select team_id, true as member, manages from mine union all select team_id, false, true from in_line) t
    group by team_id
  ), work as (
    select i.id, i.child_id, i.practitioner_id, i.role, i.with_person_id, t.member, t.manages, a.sort
    from teams t
    join involvement i on i.partnership_id = (select viewer_partnership()) and i.team_id = t.team_id
    join agency a on a.partnership_id = i.partnership_id and a.id = i.agency_id
    left join involvement_end e on e.partnership_id = i.partnership_id and e.involvement_id = i.id
    where i.from_on <= (select viewer_today()) and (e.ended_on is null or e.ended_on >= (select viewer_today()))
  ), led_by as (
    select c.child_id, led.involvement_id
    from (select distinct w.child_id from work w where w.with_person_id is null) c
    left join lateral (
      select i.id as involvement_id
      from (select l.involvement_id from lead_professional l where l.partnership_id = (select viewer_partnership())
          and l.child_id = c.child_id and l.from_on <= (select viewer_today())
          order by l.from_on desc, l.recorded_at desc, l.id desc limit 1) l
      join involvement i on i.partnership_id = (select viewer_partnership()) and i.id = l.involvement_id
      left join involvement_end e on e.partnership_id = i.partnership_id and e.involvement_id = i.id
      where i.practitioner_id is not null and i.from_on <= (select viewer_today()) and (e.ended_on is null or e.ended_on >= (select viewer_today()))
        and exists (select from team_membership m where m.partnership_id = i.partnership_id and m.team_id = i.team_id
          and m.practitioner_id = i.practitioner_id and m.from_on <= (select viewer_today())
          and (m.to_on is null or m.to_on >= (select viewer_today())))
    ) led on true
  ), standing as (
    select w.child_id, 'team' as relation, null::uuid as adult_id from work w where w.member and w.with_person_id is null
    union
    select w.child_id, 'manager', null from work w where w.manages and w.with_person_id is null
    union
    select w.child_id, 'lead', null from work w join led_by l on l.child_id = w.child_id
    where w.member and w.with_person_id is null and (l.involvement_id is null
      or w.practitioner_id = (select viewer_practitioner()) and (w.id = l.involvement_id
        or w.sort = 'Social care' and w.role in ('Social worker', 'Allocated social worker', 'Conference chair',
          'Independent reviewing officer')))
    union
    select w.child_id, 'adult services', w.with_person_id from work w where w.member and w.with_person_id is not null
    union
    select w.child_id, 'auditor', null from audit_window w
    where w.partnership_id = (select viewer_partnership()) and w.practitioner_id = (select viewer_practitioner())
      and w.from_on <= (select viewer_today()) and w.to_on >= (select viewer_today()) and exists (select from mine)
    union
    select w.child_id, 'emergency', null from emergency_access w
    where w.partnership_id = (select viewer_partnership()) and w.practitioner_id = (select viewer_practitioner())
      and w.opened_at <= (select viewer_now()) and w.until > (select viewer_now()) and exists (select from mine)
  )
  select s.child_id, s.relation, s.adult_id from standing s
  where s.child_id <> all ((select barred_children())::uuid[])
$$;

-- The last day in the team of somebody who is in it no more; null for one who is in it today or never was.
create function left_team_on(practitioner uuid, team uuid) returns date language sql stable security definer set search_path = public as $$
  select max(m.to_on) from team_membership m
  where m.partnership_id = viewer_partnership() and m.practitioner_id = left_team_on.practitioner and m.team_id = left_team_on.team
    and m.from_on <= viewer_today()
  having bool_and(m.to_on is not null and m.to_on < viewer_today())
$$;

-- Protections of where somebody lives, of these children's families, that are in force and were to be reviewed by a day that
-- is over: for those of the agency that holds them who can review them, and for managers there, who may not be able to read
-- them, so that they can ask who decided it.
create function protections_overdue(children uuid[])
  returns table (child_id uuid, id uuid, person_id uuid, review_by date, held_by text, decided_by text, is_open boolean)
  language sql stable security definer set search_path = public as $$
  with recursive late as (
    select p.id, p.person_id, p.agency_id, p.open_to, p.sealed_to, p.recorded_by, coalesce((select r.review_by from person_protection_review r
      where r.partnership_id = p.partnership_id and r.protection_id = p.id and r.review_by is not null
      order by r.recorded_at desc, r.id desc limit 1), p.review_by) as due
    from person_protection p
    where p.partnership_id = viewer_partnership() and p.agency_id = viewer_agency() and protection_holds(p)
  ), same (id, as_id) as (
    select l.id, l.person_id from late l where l.due < viewer_today()
    union
    select s.id, case when m.person_id = s.as_id then m.same_id else m.person_id end
    from same s join person_merge m on m.partnership_id = viewer_partnership() and s.as_id in (m.person_id, m.same_id)
    where not m.withdrawn and not exists (select from person_merge later
      where later.partnership_id = m.partnership_id and later.replaces_id = m.id)
  ), families as (
    select s.id, s.as_id, c.id as child_id from same s
    join child_record c on c.partnership_id = viewer_partnership() and c.person_id = s.as_id
    union
    select s.id, s.as_id, m.child_id from same s
    join family_member m on m.partnership_id = viewer_partnership() and m.person_id = s.as_id and not m.withdrawn
    where not exists (select from family_member later where later.partnership_id = m.partnership_id and later.replaces_id = m.id)
  )
  select distinct on (f.child_id, l.id) f.child_id, l.id, f.as_id, l.due, a.name, p.name,
    protection_is_open(l.open_to, l.sealed_to, l.agency_id)
  from families f
  join late l on l.id = f.id
  join agency a on a.partnership_id = viewer_partnership() and a.id = l.agency_id
  join practitioner p on p.partnership_id = viewer_partnership() and p.id = l.recorded_by
  where f.child_id = any (children) and f.child_id = any (children_for('add', 'family'))
    and (protection_is_open(l.open_to, l.sealed_to, l.agency_id) or manages_here(f.child_id))
  order by f.child_id, l.id, f.as_id
$$;

grant create on schema public to throughline_system;
alter function left_team_on(uuid, uuid) owner to throughline_system;
alter function protections_overdue(uuid[]) owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function left_team_on(uuid, uuid), protections_overdue(uuid[]) from public;
grant execute on function left_team_on(uuid, uuid), protections_overdue(uuid[]) to throughline_app, throughline_system;
