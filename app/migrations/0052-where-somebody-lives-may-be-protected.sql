-- Where somebody lives may be protected: a mother in a refuge, a child placed where a parent must not know. While that holds,
-- what tells where they live is there only for those it is open to: named agencies, or named practitioners.
create table person_protection (
  partnership_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  agency_id uuid not null,
  open_to uuid[],
  sealed_to uuid[],
  reason text not null,
  from_on date not null,
  to_on date,
  review_by date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, id, person_id),
  foreign key (partnership_id, person_id) references person,
  foreign key (partnership_id, agency_id) references agency,
  check ((open_to is null) <> (sealed_to is null) and cardinality(coalesce(open_to, sealed_to)) > 0),
  check (to_on >= from_on and review_by >= from_on)
);
create index person_protection_person on person_protection (person_id);

create table person_protection_review (
  partnership_id uuid not null,
  id uuid not null,
  protection_id uuid not null,
  person_id uuid not null,
  -- The day it ended, or else the day it is to be looked at again.
  ended_on date,
  review_by date,
  words text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, protection_id, person_id) references person_protection (partnership_id, id, person_id),
  check ((ended_on is null) <> (review_by is null))
);
create index person_protection_review_of on person_protection_review (protection_id);

create function protection_holds(of person_protection) returns boolean language sql stable security definer set search_path = public as $$
  select of.from_on <= viewer_today() and (of.to_on is null or of.to_on >= viewer_today())
    and not exists (select from person_protection_review r where r.partnership_id = of.partnership_id
      and r.protection_id = of.id and r.ended_on <= viewer_today())
$$;

-- Open to its agencies, or to its people; and to the managers of the agency that holds it once none of those people works
-- there any more, so that it is never nobody's.
create function protection_is_open(open_to uuid[], sealed_to uuid[], agency uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select coalesce(viewer_agency() = any (open_to), viewer_practitioner() = any (sealed_to), false)
    or open_to is null and agency = viewer_agency()
      and exists (select from team_membership m where m.partnership_id = viewer_partnership() and m.practitioner_id = viewer_practitioner()
        and m.manages and m.from_on <= viewer_today() and (m.to_on is null or m.to_on >= viewer_today()))
      and not exists (select from team_membership m join team t on t.partnership_id = m.partnership_id and t.id = m.team_id
        where m.partnership_id = viewer_partnership() and m.practitioner_id = any (sealed_to) and t.agency_id = agency
          and m.from_on <= viewer_today() and (m.to_on is null or m.to_on >= viewer_today()))
$$;

-- Those whose whereabouts are kept from the viewer, of the people the viewer sees and those who share a home with them,
-- whichever row of somebody recorded twice it stands on.
create function protected_from_viewer() returns table (person_id uuid, from_on date, agency_id uuid)
  language sql stable security definer set search_path = public as $$
  with recursive near as (
    select unnest(visible_people()) as id
    union
    select beside.person_id from household_member m
    join household_member beside on beside.partnership_id = m.partnership_id and beside.home_id = m.home_id
    where m.partnership_id = viewer_partnership() and m.person_id = any (visible_people())
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

-- The children from whom the viewer is barred by name, as people of a family.
create function barred_people() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(c.person_id), '{}')
  from (select distinct on (b.child_id) b.child_id, b.barred from practitioner_bar b
    where b.partnership_id = viewer_partnership() and b.practitioner_id = viewer_practitioner()
    order by b.child_id, b.recorded_at desc, b.id desc) b
  join child_record c on c.partnership_id = viewer_partnership() and c.id = b.child_id
  where b.barred
$$;

-- A home where somebody protected sleeps since then. One that was in the record before, as somebody else's home, is known
-- already: of that one only who is protected is left out.
create function protected_homes() returns table (home_id uuid, from_on date, agency_id uuid)
  language sql stable security definer set search_path = public as $$
  select m.home_id, min(p.from_on), min(p.agency_id::text)::uuid
  from protected_from_viewer() p
  join household_member m on m.partnership_id = viewer_partnership() and m.person_id = p.person_id
  where (m.ended_to is null or m.ended_to > p.from_on)
    and not exists (select from household_member later where later.partnership_id = m.partnership_id and later.replaces_id = m.id)
    and not (exists (select from household h where h.partnership_id = m.partnership_id and h.id = m.home_id and h.recorded_at < p.from_on)
      and exists (select from household_member other where other.partnership_id = m.partnership_id and other.home_id = m.home_id
        and other.recorded_at < p.from_on and other.person_id not in (select q.person_id from protected_from_viewer() q)))
  group by m.home_id
$$;

-- Whoever is protected, and whoever lives with them since: to say where those live would tell.
create function kept_whereabouts() returns table (person_id uuid, from_on date, agency_id uuid)
  language sql stable security definer set search_path = public as $$
  select k.person_id, min(k.from_on), min(k.agency_id::text)::uuid from (
    select p.person_id, p.from_on, p.agency_id from protected_from_viewer() p
    union all
    select m.person_id, h.from_on, h.agency_id from protected_homes() h
    join household_member m on m.partnership_id = viewer_partnership() and m.home_id = h.home_id
    where m.ended_to is null or m.ended_to > h.from_on) k group by k.person_id
$$;

create function hidden_homes() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(h.home_id), '{}') from protected_homes() h
$$;

-- Facts by their first version: what stands today decides for what it said before.
create function hidden_memberships() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(first_id), '{}') from (
    select m.first_id from protected_from_viewer() p
    join household_member m on m.partnership_id = viewer_partnership() and m.person_id = p.person_id
    where (m.ended_to is null or m.ended_to > p.from_on)
      and not exists (select from household_member later where later.partnership_id = m.partnership_id and later.replaces_id = m.id)
    union
    select m.first_id from household_member m where m.partnership_id = viewer_partnership() and m.home_id = any (hidden_homes())
    union
    select m.first_id from household_member m where m.partnership_id = viewer_partnership() and m.person_id = any (barred_people())) h
$$;

create function hidden_whereabouts() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(first_id), '{}') from (
    select w.first_id from kept_whereabouts() k
    join whereabouts w on w.partnership_id = viewer_partnership() and w.person_id = k.person_id
    where (w.ended_to is null or w.ended_to > k.from_on)
      and not exists (select from whereabouts later where later.partnership_id = w.partnership_id and later.replaces_id = w.id)) h
$$;

create function hidden_contact() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct c.first_id), '{}') from protected_from_viewer() p
  join contact_arrangement c on c.partnership_id = viewer_partnership() and p.person_id in (c.person_id, c.with_id)
  where c.recorded_at >= p.from_on
$$;

create function hidden_supports() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(first_id), '{}') from (
    select s.first_id from support s where s.partnership_id = viewer_partnership() and s.home_id = any (hidden_homes())
    union
    select s.first_id from protected_from_viewer() p
    join support s on s.partnership_id = viewer_partnership() and s.recorded_at >= p.from_on
      and (s.person_id = p.person_id or s.person_id is null and s.home_id is null and exists (select from child_record c
        where c.partnership_id = s.partnership_id and c.id = s.child_id and c.person_id = p.person_id))) h
$$;

create function hidden_statements() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(s.id), '{}') from kept_whereabouts() k
  join child_record c on c.partnership_id = viewer_partnership() and c.person_id = k.person_id
  join child_statement s on s.partnership_id = c.partnership_id and s.child_id = c.id and s.sort = 'lives with'
$$;

-- Whose whereabouts are protected, of those the viewer sees: in words for everybody, and whether the viewer may read them.
create function protected_people() returns table (person_id uuid, held_by text, is_open boolean)
  language sql stable security definer set search_path = public as $$
  select distinct on (k.person_id) k.person_id, a.name, k.is_open from (
    select h.person_id, h.agency_id, false as is_open from kept_whereabouts() h
    union all
    select p.person_id, p.agency_id, true from person_protection p
    where p.partnership_id = viewer_partnership() and p.person_id = any (visible_people())
      and protection_holds(p) and protection_is_open(p.open_to, p.sealed_to, p.agency_id)) k
  join agency a on a.partnership_id = viewer_partnership() and a.id = k.agency_id
  where k.person_id = any (visible_people())
  order by k.person_id, k.is_open, a.name
$$;

-- One form for what may be hidden of a family: as if it were not there, for reading and for nothing else.
create procedure leave_out(kept regclass, named text, hidden text) language plpgsql as $$
begin
  execute format('create policy %I on %s as restrictive for select to throughline_app using (%s)', named, kept, hidden);
end $$;
call leave_out('whereabouts', 'not_protected', 'first_id <> all ((select hidden_whereabouts())::uuid[])');
call leave_out('household', 'not_protected', 'first_id <> all ((select hidden_homes())::uuid[])');
call leave_out('household_member', 'not_protected', 'first_id <> all ((select hidden_memberships())::uuid[])');
call leave_out('support', 'not_protected', 'first_id <> all ((select hidden_supports())::uuid[])');
call leave_out('contact_arrangement', 'not_protected', 'first_id <> all ((select hidden_contact())::uuid[])');
call leave_out('child_statement', 'not_protected', 'id <> all ((select hidden_statements())::uuid[])');

-- Who is barred from a child finds them drawn in a brother's or sister's family, by name, birth and parents, and finds no
-- other fact of theirs there.
call leave_out('whereabouts', 'not_barred', 'person_id <> all ((select barred_people())::uuid[])');
call leave_out('contact_arrangement', 'not_barred',
  'person_id <> all ((select barred_people())::uuid[]) and with_id <> all ((select barred_people())::uuid[])');
call leave_out('parental_responsibility', 'not_barred', 'person_id <> all ((select barred_people())::uuid[])');
call leave_out('personal_care', 'not_barred',
  'person_id <> all ((select barred_people())::uuid[]) and carer_id <> all ((select barred_people())::uuid[])');
call leave_out('relationship_observation', 'not_barred',
  'person_id <> all ((select barred_people())::uuid[]) and other_id <> all ((select barred_people())::uuid[])');
call leave_out('unknown_parent', 'not_barred', 'person_id <> all ((select barred_people())::uuid[])');
call leave_out('unknown_parent_try', 'not_barred', 'person_id <> all ((select barred_people())::uuid[])');
call leave_out('support', 'not_barred', 'person_id is null or person_id <> all ((select barred_people())::uuid[])');
call leave_out('person_detail', 'not_barred',
  'sort in (''born'', ''died'', ''sex'') or person_id <> all ((select barred_people())::uuid[])');
call leave_out('person_name', 'not_barred', 'sort = ''name'' and ended_from is null and not withdrawn
  or person_id <> all ((select barred_people())::uuid[])');
create or replace function visible_homes() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct m.home_id), '{}') from household_member m
  where m.partnership_id = (select viewer_partnership()) and m.person_id = any ((select people_read_of())::uuid[])
    and m.person_id <> all ((select barred_people())::uuid[])
$$;

alter table person_protection enable row level security, force row level security;
create policy open_to_viewer on person_protection for select to throughline_app
  using (partnership_id = (select viewer_partnership()) and person_id = any ((select visible_people())::uuid[])
    and protection_is_open(open_to, sealed_to, agency_id));
create policy of_a_family on person_protection for insert to throughline_app
  with check (partnership_id = (select viewer_partnership()) and person_id = any ((select people_added_to())::uuid[])
    and agency_id = (select viewer_agency()) and recorded_by = (select viewer_practitioner())
    and coalesce(agency_id = any (open_to), recorded_by = any (sealed_to), false));
create policy product on person_protection to throughline_system using (true) with check (true);
grant select, insert on person_protection to throughline_app, throughline_system;
alter table person_protection_review enable row level security, force row level security;
create policy with_its_protection on person_protection_review for select to throughline_app
  using (partnership_id = (select viewer_partnership()) and protection_id in (select p.id from person_protection p));
create policy by_who_holds_it on person_protection_review for insert to throughline_app
  with check (partnership_id = (select viewer_partnership()) and recorded_by = (select viewer_practitioner())
    and person_id = any ((select people_added_to())::uuid[])
    and exists (select from person_protection p where p.id = protection_id and p.agency_id = (select viewer_agency())));
create policy product on person_protection_review to throughline_system using (true) with check (true);
grant select, insert on person_protection_review to throughline_app, throughline_system;
call link_what_is_kept_in('person_protection', 'person_id');
call link_what_is_kept_in('person_protection_review', 'person_id');

-- A brother's or sister's numbers are theirs: whoever sees a family sees no number but of a child whose record they may read.
revoke select on person from throughline_app;
do $$
begin
  execute (select format('grant select (%s) on person to throughline_app', string_agg(quote_ident(a.attname), ', '))
    from pg_attribute a where a.attrelid = 'person'::regclass and a.attnum > 0 and not a.attisdropped
      and a.attname not in ('nhs_number', 'upn'));
end $$;
-- The product's own work, which sees with nobody's eyes, reads them all.
create function numbers_of(children uuid[]) returns table (child_id uuid, nhs_number text, upn text)
  language sql stable security definer set search_path = public as $$
  select c.id, p.nhs_number, p.upn
  from child_record c join person p on p.partnership_id = c.partnership_id and p.id = c.person_id
  where c.id = any (children) and (viewer_practitioner() is null
    or c.partnership_id = viewer_partnership() and c.id = any (visible_children()))
$$;
create function child_numbered(number text) returns uuid
  language sql stable security definer set search_path = public as $$
  select c.id from person p join child_record c on c.partnership_id = p.partnership_id and c.person_id = p.id
  where p.partnership_id = viewer_partnership() and p.nhs_number = number and c.id = any (visible_children())
$$;

-- Where a referrer said that a child lives is told to the front door and to the agency that said so, unless it has become a
-- record of a child whose whereabouts are kept from whoever asks.
revoke select on concern from throughline_app;
do $$
begin
  execute (select format('grant select (%s) on concern to throughline_app', string_agg(quote_ident(a.attname), ', '))
    from pg_attribute a where a.attrelid = 'concern'::regclass and a.attnum > 0 and not a.attisdropped
      and a.attname <> 'whereabouts');
end $$;
create function concern_whereabouts(of_concern uuid) returns text language sql stable security definer set search_path = public as $$
  select c.whereabouts from concern c
  where c.partnership_id = viewer_partnership() and c.id = of_concern
    and (c.front_door_id = any (own_front_doors()) or c.agency_id = viewer_agency())
    and not exists (select from concern_acceptance a
      join child_record r on r.partnership_id = a.partnership_id and r.id = a.child_id
      where a.partnership_id = c.partnership_id and a.concern_id = c.id
        and (r.person_id = any (barred_people())
          or exists (select from person_protection p where p.partnership_id = r.partnership_id and p.person_id = r.person_id
            and protection_holds(p) and not protection_is_open(p.open_to, p.sealed_to, p.agency_id))
          or r.person_id in (select k.person_id from kept_whereabouts() k)))
$$;

grant create on schema public to throughline_system;
do $$
declare made text;
begin
  foreach made in array array['protection_holds(person_protection)', 'protection_is_open(uuid[], uuid[], uuid)', 'protected_from_viewer()',
    'barred_people()', 'protected_homes()', 'kept_whereabouts()', 'hidden_homes()', 'hidden_memberships()', 'hidden_whereabouts()',
    'hidden_contact()', 'hidden_supports()', 'hidden_statements()', 'protected_people()', 'numbers_of(uuid[])',
    'child_numbered(text)', 'concern_whereabouts(uuid)']
  loop
    execute format('alter function %s owner to throughline_system', made);
    execute format('revoke execute on function %s from public', made);
    execute format('grant execute on function %s to throughline_system', made);
  end loop;
end $$;
revoke create on schema public from throughline_system;
grant execute on function protection_holds(person_protection), protection_is_open(uuid[], uuid[], uuid), barred_people(),
  hidden_homes(), hidden_memberships(), hidden_whereabouts(), hidden_contact(), hidden_supports(), hidden_statements(),
  protected_people(), numbers_of(uuid[]), child_numbered(text), concern_whereabouts(uuid) to throughline_app;
