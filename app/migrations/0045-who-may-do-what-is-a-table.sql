-- Who may read and add which kind of record is a table. The product writes it, from the one that it is tested against,
-- whenever it brings the tables up to date; what is not in it is nobody's.
create table access_cell (
  kind text not null,
  action text not null check (action in ('read', 'add')),
  relation text not null,
  whose text not null check (whose in ('all', 'own agency', 'the adult')),
  primary key (kind, action, relation)
);
alter table access_cell enable row level security;
alter table access_cell force row level security;
create policy read_by_all on access_cell for select to throughline_app using (true);
create policy product on access_cell to throughline_system using (true) with check (true);
grant select on access_cell to throughline_app;
grant select, insert, delete on access_cell to throughline_system;

create function viewer_now() returns timestamptz language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) $$;

-- The children from whose records the viewer is barred by name. The newest row counts.
create function barred_children() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(b.child_id) filter (where b.barred), '{}') from (
    select distinct on (child_id) child_id, barred from practitioner_bar
    where partnership_id = (select viewer_partnership()) and practitioner_id = (select viewer_practitioner())
    order by child_id, recorded_at desc, id desc) b
$$;

-- How the viewer stands to every child they have a part in today. Whoever is barred from a child has none in it.
create function find_relations() returns table (child_id uuid, relation text, adult_id uuid)
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

-- A closed record, and that of a child who has turned 18 and whose record nobody decided to keep open, takes no new facts.
create function find_closed(children uuid[]) returns uuid[]
  language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(c.id), '{}')
  from child_record c
  join person p on p.partnership_id = c.partnership_id and p.id = c.person_id
  left join lateral (select s.standing, s.from_on from record_standing s
    where s.partnership_id = c.partnership_id and s.child_id = c.id and s.from_on <= (select viewer_today())
    order by s.from_on desc, s.recorded_at desc, s.id desc limit 1) s on true
  where c.partnership_id = (select viewer_partnership()) and c.id = any (children)
    and (s.standing = 'closed'
      or (p.born_to + interval '18 years' <= (select viewer_today())
        and not coalesce(s.standing = 'kept open at 18' or s.from_on >= p.born_to + interval '18 years', false)))
$$;

create function find_people(children uuid[], families uuid[], adults uuid[]) returns uuid[]
  language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(person_id), '{}') from (
    select c.person_id from child_record c
    where c.partnership_id = (select viewer_partnership()) and c.id = any (children)
    union
    select m.person_id from family_member m
    where m.partnership_id = (select viewer_partnership()) and m.child_id = any (families) and not m.withdrawn
      and not exists (select from family_member later
        where later.partnership_id = m.partnership_id and later.replaces_id = m.id)
    union
    select unnest(adults)) seen
$$;

-- What is held while a transaction lasts: each relation beside its child and the adult worked with, and the records closed.
-- What follows from it is worked out when it is first asked for, and held too. Found again, all of that is let go.
create or replace function hold_viewer() returns void language plpgsql set search_path = public as $$
declare
  kids uuid[];
  ways text[];
  adults uuid[];
begin
  if nullif(current_setting('app.relation_children', true), '') is not null then
    perform set_config(held_in(c.action, c.kind, c.whose), '', true) from access_cell c;
    perform set_config('app.people', '', true), set_config('app.people_read_of', '', true), set_config('app.people_added_to', '', true);
  end if;
  select coalesce(array_agg(r.child_id), '{}'), coalesce(array_agg(r.relation), '{}'), coalesce(array_agg(r.adult_id), '{}')
    into kids, ways, adults from find_relations() r;
  perform set_config('app.relation_children', kids::text, true), set_config('app.relations', ways::text, true),
    set_config('app.adults', adults::text, true), set_config('app.closed', find_closed(kids)::text, true);
end $$;

create function held_in(wanted text, of_kind text, of_whose text) returns text language sql immutable
  as $$ select 'app.' || replace(wanted || '_' || of_kind || '_' || of_whose, ' ', '_') $$;

-- The children of whom the viewer may do this with that kind of record, by the table. Nothing is added to a closed record
-- but who may see it, that somebody looked and the family was told, and that there is a concern.
create function children_for(wanted text, of_kind text, of_whose text default 'all') returns uuid[] language plpgsql stable as $$
declare
  place constant text := 'app.' || replace(wanted || '_' || of_kind || '_' || of_whose, ' ', '_');
  held text := nullif(current_setting(place, true), '');
begin
  if held is null then
    select coalesce(array_agg(distinct r.child_id), '{}')::text into held
    from unnest(nullif(current_setting('app.relation_children', true), '')::uuid[],
      nullif(current_setting('app.relations', true), '')::text[]) r (child_id, relation)
    join public.access_cell a on a.kind = of_kind and a.action = wanted and a.relation = r.relation and a.whose = of_whose
    where wanted = 'read' or of_kind in ('access', 'looks', 'told', 'concerns')
      or r.child_id <> all (coalesce(nullif(current_setting('app.closed', true), '')::uuid[], '{}'));
    perform set_config(place, held, true);
  end if;
  return held::uuid[];
end $$;

create or replace function visible_children() returns uuid[] language sql stable set search_path = public as $$
  select children_for('read', 'child')
$$;

-- The people known to the viewer: of the children whose record they read, of their families where they read of the family,
-- and the adults they work with themselves.
create function people_for(place text, children uuid[], wanted text) returns uuid[] language plpgsql stable set search_path = public as $$
declare
  held text := nullif(current_setting(place, true), '');
begin
  if held is null then
    held := find_people(children, children_for(wanted, 'family'), array(
      select distinct a.adult from unnest(nullif(current_setting('app.relation_children', true), '')::uuid[],
        nullif(current_setting('app.adults', true), '')::uuid[]) a (kid, adult)
      where a.adult is not null and a.kid = any (children_for(wanted, 'family', 'the adult'))))::text;
    perform set_config(place, held, true);
  end if;
  return held::uuid[];
end $$;
create or replace function visible_people() returns uuid[] language sql stable set search_path = public as $$
  select people_for('app.people', children_for('read', 'child'), 'read')
$$;
-- People whose family facts the viewer reads: fewer than those of whom they know who they are.
create function people_read_of() returns uuid[] language sql stable set search_path = public as $$
  select people_for('app.people_read_of', children_for('read', 'family'), 'read')
$$;
create function people_added_to() returns uuid[] language sql stable set search_path = public as $$
  select people_for('app.people_added_to', children_for('add', 'family'), 'add')
$$;

-- How the viewer stands to one child, the strongest first, and whether its record is closed: what the pages ask before the rows do.
create function viewer_relations(child uuid) returns text[] language sql stable set search_path = public as $$
  select coalesce(array_agg(s.relation order by
    array_position(array['manager', 'lead', 'team', 'adult services', 'auditor', 'emergency'], s.relation)), '{}')
  from (select distinct r.relation from unnest(nullif(current_setting('app.relation_children', true), '')::uuid[],
    nullif(current_setting('app.relations', true), '')::text[]) r (child_id, relation) where r.child_id = child) s
$$;
create function is_closed(child uuid) returns boolean language sql stable set search_path = public as $$
  select child = any (coalesce(nullif(current_setting('app.closed', true), '')::uuid[], '{}'))
$$;

create function begin_viewing(as_role text, partnership text, practitioner text, agency text, today text, now text) returns void
  language plpgsql as $$
begin
  perform set_config('role', as_role, true),
    set_config('app.partnership', partnership, true),
    set_config('app.practitioner', practitioner, true),
    set_config('app.agency', agency, true),
    set_config('app.today', today, true),
    set_config('app.now', now, true);
  if practitioner <> '' then perform hold_viewer(); end if;
end $$;
drop function begin_viewing(text, text, text, text, text);

create trigger hold_viewer_again after insert on lead_professional for each statement execute function hold_viewer_again();
create trigger hold_viewer_again after insert on audit_window for each statement execute function hold_viewer_again();
create trigger hold_viewer_again after insert on practitioner_bar for each statement execute function hold_viewer_again();
create trigger hold_viewer_again after insert on record_standing for each statement execute function hold_viewer_again();
create trigger hold_viewer_again after insert on emergency_access for each statement execute function hold_viewer_again();
create or replace function hold_viewer_again() returns trigger language plpgsql set search_path = public as $$
begin
  if nullif(current_setting('app.relation_children', true), '') is not null then perform hold_viewer(); end if;
  return null;
end $$;

grant create on schema public to throughline_system;
alter function barred_children() owner to throughline_system;
alter function find_relations() owner to throughline_system;
alter function find_closed(uuid[]) owner to throughline_system;
alter function find_people(uuid[], uuid[], uuid[]) owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function barred_children(), find_relations(), find_closed(uuid[]), find_people(uuid[], uuid[], uuid[]) from public;
grant execute on function barred_children(), find_relations(), find_closed(uuid[]), find_people(uuid[], uuid[], uuid[])
  to throughline_app, throughline_system;
drop function find_visible_people(uuid[]), find_visible_children();
