create function is_at_own_front_door(concern uuid) returns boolean language sql stable set search_path = public as $$
  select exists (select from concern c where c.partnership_id = viewer_partnership() and c.id = is_at_own_front_door.concern
    and c.front_door_id = any (own_front_doors()))
$$;

-- The children a concern may be about: who they are, which plan they are on and who works with them, and no more.
-- That somebody looked is kept as they are found.
create function found_for_concern(concern uuid, words text, number text, born_from date, born_to date, at timestamptz)
  returns table (child_id uuid, given text, family text, known_as text, from_on date, to_on date, born_precision text,
    born_about boolean, nhs_number text, same_number boolean, status text, status_from date, team text[])
  language plpgsql security definer set search_path = public as $$
#variable_conflict use_column
declare
  found uuid[];
begin
  if not is_at_own_front_door(concern) then
    raise exception 'children are looked for by the front door a concern came to' using errcode = '42501';
  end if;
  select coalesce(array_agg(l.id), '{}') into found from (
    select c.id
    from child_record c
    join person p on p.partnership_id = c.partnership_id and p.id = c.person_id
    join person_name n on n.partnership_id = p.partnership_id and n.person_id = p.id
    cross join lateral (select
      coalesce(p.nhs_number = number, false) as numbered,
      coalesce(p.born_from <= born_to and p.born_to >= born_from, false) as born_then,
      greatest(similarity(fold(words), n.folded), word_similarity(fold(words), n.folded)) as likeness) m
    where c.partnership_id = viewer_partnership()
      and (m.numbered or m.likeness > 0.6 or (m.born_then and m.likeness > 0.3))
    group by c.id
    order by bool_or(m.numbered) desc, bool_or(m.born_then) desc, max(m.likeness) desc
    limit 10) l;
  insert into look (partnership_id, id, child_id, practitioner_id, agency_id, part, looked_at)
    select viewer_partnership(), gen_random_uuid(), f.id, viewer_practitioner(), viewer_agency(),
      'found at the front door for a concern', at
    from unnest(found) f (id);
  return query
    select c.id, n.given, n.family, k.given, p.born_from, p.born_to, p.born_precision, p.born_about, p.nhs_number,
      coalesce(p.nhs_number = number, false), t.threshold, t.from_on,
      array(select distinct coalesce(r.name || ', ', '') || i.role || ', ' || a.name
        from involvement i join agency a on a.partnership_id = i.partnership_id and a.id = i.agency_id
        left join practitioner r on r.partnership_id = i.partnership_id and r.id = i.practitioner_id
        left join involvement_end e on e.partnership_id = i.partnership_id and e.involvement_id = i.id
        where i.partnership_id = c.partnership_id and i.child_id = c.id
          and i.from_on <= viewer_today() and (e.ended_on is null or e.ended_on >= viewer_today()))
    from unnest(found) with ordinality f (id, place)
    join child_record c on c.partnership_id = viewer_partnership() and c.id = f.id
    join person p on p.partnership_id = c.partnership_id and p.id = c.person_id
    join person_name n on n.partnership_id = p.partnership_id and n.person_id = p.id and n.sort = 'name' and n.to_on is null
    left join person_name k on k.partnership_id = p.partnership_id and k.person_id = p.id and k.sort = 'known as' and k.to_on is null
    left join lateral (select d.threshold, d.from_on from threshold_decision d
      where d.partnership_id = c.partnership_id and d.child_id = c.id and d.from_on <= viewer_today()
      order by d.from_on desc, d.recorded_at desc limit 1) t on true
    order by f.place;
end $$;

-- With a concern to answer the front door works with the child from then on, as one of the team, for all to see.
create function join_for_concern(concern uuid, child uuid, involvement_id uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare
  door front_door;
begin
  if not is_at_own_front_door(concern)
    or exists (select from concern_acceptance a where a.partnership_id = viewer_partnership() and a.concern_id = join_for_concern.concern)
  then
    raise exception 'a record is joined by the front door a concern came to, once' using errcode = '42501';
  end if;
  select f.* into door from front_door f join concern c on c.partnership_id = f.partnership_id and c.front_door_id = f.id
    where c.partnership_id = viewer_partnership() and c.id = join_for_concern.concern;
  if child = any (visible_children()) then return; end if;
  insert into involvement (partnership_id, id, child_id, agency_id, team_id, practitioner_id, role, does, from_on, recorded_by, recorded_at)
    select viewer_partnership(), involvement_id, r.id, door.agency_id, door.team_id, viewer_practitioner(), p.role,
      'Answers a concern', viewer_today(), viewer_practitioner(), at
    from child_record r join practitioner p on p.partnership_id = r.partnership_id and p.id = viewer_practitioner()
    where r.partnership_id = viewer_partnership() and r.id = child;
end $$;

-- The referrer's own words as an entry of the child's record, in their agency's name where it has one here.
create function enter_concern(concern uuid, child uuid, entry uuid, outcome text, at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if not is_at_own_front_door(concern) or not (child = any (visible_children()))
    or exists (select from concern_acceptance a where a.partnership_id = viewer_partnership() and a.concern_id = enter_concern.concern)
  then
    raise exception 'a concern is entered once, by the front door it came to' using errcode = '42501';
  end if;
  insert into entry (partnership_id, id, child_id, first_id, happened_from, happened_to, happened_precision, happened_about,
      kind, what, impact, action, outcome, tone, basis, agency_id, recorded_by, author, recorded_at)
    select c.partnership_id, entry, child, entry, c.happened_from, c.happened_to, c.happened_precision, c.happened_about,
      'concern', c.what, c.effect, c.done, enter_concern.outcome, 'worry',
      case when c.first_hand then 'fact' else 'third party' end, coalesce(c.agency_id, viewer_agency()),
      coalesce(c.raised_by, viewer_practitioner()), c.referrer_name || coalesce(', ' || c.referrer_role, ''), at
    from concern c where c.partnership_id = viewer_partnership() and c.id = enter_concern.concern;
end $$;

grant create on schema public to throughline_system;
alter function found_for_concern(uuid, text, text, date, date, timestamptz) owner to throughline_system;
alter function join_for_concern(uuid, uuid, uuid, timestamptz) owner to throughline_system;
alter function enter_concern(uuid, uuid, uuid, text, timestamptz) owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function found_for_concern(uuid, text, text, date, date, timestamptz),
  join_for_concern(uuid, uuid, uuid, timestamptz), enter_concern(uuid, uuid, uuid, text, timestamptz) from public;
grant execute on function found_for_concern(uuid, text, text, date, date, timestamptz),
  join_for_concern(uuid, uuid, uuid, timestamptz), enter_concern(uuid, uuid, uuid, text, timestamptz) to throughline_app;
