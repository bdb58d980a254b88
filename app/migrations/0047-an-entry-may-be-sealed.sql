-- An entry is open to the team, to named agencies, or sealed to named practitioners. Of a sealed one others are told that
-- it is there and who holds it, unless whoever seals it writes why even that would harm.
alter table entry_restriction add column sealed_to uuid[], add column untold_why text,
  add check (sealed_to is null or (open_to is null and cardinality(sealed_to) > 0)),
  add check (untold_why is null or sealed_to is not null);
alter table entry add column sealed_to uuid[];
comment on column entry.sealed_to is 'Held by the database from entry_restriction: the practitioners this entry is sealed to, or null.';
create index entry_sealed on entry (child_id) where sealed_to is not null;
create or replace view current_entry with (security_invoker = true) as
  select e.* from entry e
  where not exists (select from entry later where later.partnership_id = e.partnership_id and later.corrects_id = e.id)
    and not exists (select from entry_withdrawal w where w.partnership_id = e.partnership_id and w.first_id = e.first_id);

-- What a restriction holds is left out of what stands for the entry in its link.
create or replace function left_out_of_digest(kept regclass) returns text[] language sql stable as $$
  select coalesce(array_agg(a.attname::text order by a.attname), '{}') from pg_attribute a
  where a.attrelid = kept and a.attnum > 0 and not a.attisdropped
    and (a.attgenerated <> '' or (kept = 'entry'::regclass and a.attname in ('open_to', 'sealed_to')))
$$;
drop trigger link_rows on entry;
create trigger link_rows after insert on entry referencing new table as added
  for each statement execute function link_rows('child_id', '{open_to,sealed_to,words}', 'id');

create function is_open_to_viewer(open_to uuid[], sealed_to uuid[]) returns boolean language sql stable set search_path = public as $$
  select (open_to is null or viewer_agency() = any (open_to)) and (sealed_to is null or viewer_practitioner() = any (sealed_to))
$$;

create function is_untold(partnership uuid, first uuid) returns boolean language sql stable security definer set search_path = public as $$
  select coalesce((select r.untold_why is not null from entry_restriction r
    where r.partnership_id = partnership and r.first_id = first order by r.recorded_at desc, r.id desc limit 1), false)
$$;

-- Of the rows of a file that say what a restricted entry says no word is kept, and of those of an untold one no row.
create function keep_out_of_files(partnership uuid, first uuid) returns void language plpgsql security definer set search_path = public as $$
begin
  if is_untold(partnership, first) then
    delete from import_proposal p using entry e
    join file_import f on f.partnership_id = e.partnership_id and f.child_id = e.child_id and f.agency_id = e.agency_id
    where e.partnership_id = partnership and e.first_id = first
      and p.partnership_id = f.partnership_id and p.import_id = f.id and p.duplicate_key = e.duplicate_key;
  else
    update import_proposal p set proposed = null, why = 'This is in the record, and restricted: it can be read only there.'
    from entry e join file_import f on f.partnership_id = e.partnership_id and f.child_id = e.child_id and f.agency_id = e.agency_id
    where e.partnership_id = partnership and e.first_id = first
      and p.partnership_id = f.partnership_id and p.import_id = f.id and p.duplicate_key = e.duplicate_key
      and p.proposed is not null;
  end if;
end $$;

create or replace function hold_restriction() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform from entry where partnership_id = new.partnership_id and id = new.first_id for no key update;
  update entry set open_to = new.open_to, sealed_to = new.sealed_to
    where partnership_id = new.partnership_id and first_id = new.first_id;
  if new.open_to is not null or new.sealed_to is not null then
    perform keep_out_of_files(new.partnership_id, new.first_id);
  end if;
  return new;
end $$;

create or replace function inherit_restriction() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.corrects_id is not null then
    perform from entry where partnership_id = new.partnership_id and id = new.first_id for share;
  end if;
  new.open_to := null;
  new.sealed_to := null;
  select r.open_to, r.sealed_to into new.open_to, new.sealed_to from entry_restriction r
    where r.partnership_id = new.partnership_id and r.first_id = new.first_id
    order by r.recorded_at desc, r.id desc limit 1;
  return new;
end $$;

create or replace function keep_restricted_out() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform keep_out_of_files(e.partnership_id, e.first_id)
  from (select distinct e.partnership_id, e.first_id
    from written w join file_import f on f.partnership_id = w.partnership_id and f.id = w.import_id
    join entry e on e.partnership_id = w.partnership_id and e.child_id = w.child_id
      and e.agency_id = f.agency_id and e.duplicate_key = w.duplicate_key
    where w.verdict = 'here already' and w.proposed is not null
      and (e.open_to is not null or e.sealed_to is not null)) e;
  return null;
end $$;

create or replace function entries_here(of_child uuid, of_agency uuid, keys text[])
  returns table (duplicate_key text, first_id uuid, happened_from date, what text)
  language sql stable security definer set search_path = public as $$
  select key, case when open then first_id end, case when open then happened_from end, case when open then what end
  from unnest(keys) key cross join lateral (
    select e.first_id, e.happened_from, e.what, is_open_to_viewer(e.open_to, e.sealed_to) as open
    from entry e
    where e.partnership_id = viewer_partnership() and e.child_id = of_child and e.agency_id = of_agency and e.duplicate_key = key
    order by e.recorded_at limit 1) found
  where of_child = any ((select visible_children())::uuid[])
$$;

create or replace function hidden_entries() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(e.id), '{}') from (
    select e.id from entry e
    where e.partnership_id = (select viewer_partnership()) and e.child_id = any ((select visible_children())::uuid[])
      and e.open_to is not null and not ((select viewer_agency()) = any (e.open_to))
    union all
    select e.id from entry e
    where e.partnership_id = (select viewer_partnership()) and e.child_id = any ((select visible_children())::uuid[])
      and e.sealed_to is not null and not ((select viewer_practitioner()) = any (e.sealed_to))) e
$$;

alter policy with_child on entry using (partnership_id = (select viewer_partnership())
  and (child_id = any ((select children_for('read', 'chronology'))::uuid[])
    or agency_id = (select viewer_agency()) and child_id = any ((select children_for('read', 'chronology', 'own agency'))::uuid[]))
  and (open_to is null or (select viewer_agency()) = any (open_to))
  and (sealed_to is null or (select viewer_practitioner()) = any (sealed_to)));
alter policy own_agency_writes on entry with check (partnership_id = (select viewer_partnership())
  and (child_id = any ((select children_for('add', 'chronology'))::uuid[])
    or agency_id = (select viewer_agency()) and child_id = any ((select children_for('add', 'chronology', 'own agency'))::uuid[]))
  and recorded_by = (select viewer_practitioner())
  and (agency_id = (select viewer_agency()) or import_id is not null)
  and (open_to is null or (select viewer_agency()) = any (open_to))
  and (sealed_to is null or (select viewer_practitioner()) = any (sealed_to)));

-- Nobody shuts themselves out.
create policy keeps_oneself_in on entry_restriction as restrictive for insert to throughline_app with check (
  (open_to is null or (select viewer_agency()) = any (open_to))
  and (sealed_to is null or (select viewer_practitioner()) = any (sealed_to)));

-- Works today in a team around this child, for this agency, and is not barred: could open what is sealed to them.
create function works_with(practitioner uuid, child uuid, agency uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from team_membership m
      join involvement i on i.partnership_id = m.partnership_id and i.team_id = m.team_id
      left join involvement_end e on e.partnership_id = i.partnership_id and e.involvement_id = i.id
      where m.partnership_id = viewer_partnership() and m.practitioner_id = works_with.practitioner
        and i.child_id = works_with.child and i.with_person_id is null and i.agency_id = coalesce(works_with.agency, i.agency_id)
        and m.from_on <= viewer_today() and (m.to_on is null or m.to_on >= viewer_today())
        and i.from_on <= viewer_today() and (e.ended_on is null or e.ended_on >= viewer_today()))
    and not coalesce((select b.barred from practitioner_bar b
      where b.partnership_id = viewer_partnership() and b.child_id = works_with.child and b.practitioner_id = works_with.practitioner
      order by b.recorded_at desc, b.id desc limit 1), false)
$$;

-- Sealed to people who work with the child on the day it is sealed.
create policy to_people_of_the_team on entry_restriction as restrictive for insert to throughline_app with check (
  sealed_to is null or not exists (select from unnest(sealed_to) p (id)
    where p.id <> (select viewer_practitioner()) and not works_with(p.id, child_id, null)));

create function manages_here(child uuid) returns boolean language sql stable set search_path = public as $$
  select 'manager' = any (viewer_relations(child))
$$;

-- A count and a holder, never a word. An untold entry is counted for the managers of the agency that holds it, and for nobody else.
create or replace function restricted_entries(of_child uuid) returns table (held_by text, entries bigint)
  language sql stable security definer set search_path = public as $$
  select a.name, count(*)
  from entry e
  join agency a on a.partnership_id = e.partnership_id and a.id = e.agency_id
  where e.partnership_id = viewer_partnership() and e.child_id = of_child
    and of_child = any (children_for('read', 'chronology')) and e.id = any (hidden_entries())
    and not exists (select from entry later where later.partnership_id = e.partnership_id and later.corrects_id = e.id)
    and not exists (select from entry_withdrawal w where w.partnership_id = e.partnership_id and w.first_id = e.first_id)
    and (not is_untold(e.partnership_id, e.first_id) or e.agency_id = viewer_agency() and manages_here(of_child))
  group by a.name order by a.name
$$;

create or replace function restricted_sign_entries(of_child uuid)
  returns table (sign_id uuid, held_by text, entries bigint, linked_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select l.sign_id, a.name, count(*), max(l.recorded_at)
  from sign_entry l
  join entry e on e.partnership_id = l.partnership_id and e.id = l.entry_id
  join agency a on a.partnership_id = e.partnership_id and a.id = e.agency_id
  where l.partnership_id = viewer_partnership() and l.child_id = of_child and of_child = any (visible_children())
    and l.entry_id = any (hidden_entries())
    and not exists (select from entry_withdrawal w where w.partnership_id = e.partnership_id and w.first_id = e.first_id)
    and (not is_untold(e.partnership_id, e.first_id) or e.agency_id = viewer_agency() and manages_here(of_child))
  group by l.sign_id, a.name order by a.name
$$;

-- What the managers of the agency that holds sealed entries see of them: that they are there, to whom they are sealed, and
-- who of those could open each today. A record that nobody can open any more is a manager's to mend.
create function sealed_in_own_agency(of_child uuid)
  returns table (first_id uuid, sealed_at timestamptz, told boolean, sealed_to uuid[], can_open uuid[])
  language sql stable security definer set search_path = public as $$
  select e.id, r.recorded_at, r.untold_why is null, e.sealed_to,
    array(select p.id from unnest(e.sealed_to) p (id) where works_with(p.id, of_child, e.agency_id))
  from entry e
  cross join lateral (select r.recorded_at, r.untold_why from entry_restriction r
    where r.partnership_id = e.partnership_id and r.first_id = e.id order by r.recorded_at desc, r.id desc limit 1) r
  where e.partnership_id = viewer_partnership() and e.child_id = of_child and e.id = e.first_id and e.sealed_to is not null
    and e.agency_id = viewer_agency() and manages_here(of_child)
    and not exists (select from entry_withdrawal w where w.partnership_id = e.partnership_id and w.first_id = e.first_id)
  order by r.recorded_at, e.id
$$;

create function add_to_seal(entry uuid, practitioner uuid, why text, id uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare
  sealed record;
begin
  select e.child_id, e.agency_id, e.sealed_to into sealed from entry e
    where e.partnership_id = viewer_partnership() and e.id = add_to_seal.entry and e.first_id = e.id for no key update;
  if sealed.sealed_to is null or sealed.agency_id <> viewer_agency() or not manages_here(sealed.child_id)
    or not works_with(add_to_seal.practitioner, sealed.child_id, sealed.agency_id)
    or exists (select from unnest(sealed.sealed_to) p (id) where works_with(p.id, sealed.child_id, sealed.agency_id))
  then
    raise exception 'a manager of the agency that holds it names somebody of theirs, once nobody can open it' using errcode = '42501';
  end if;
  insert into entry_restriction (partnership_id, id, child_id, first_id, sealed_to, untold_why, reason, recorded_by, recorded_at)
    select viewer_partnership(), add_to_seal.id, sealed.child_id, add_to_seal.entry, sealed.sealed_to || add_to_seal.practitioner,
      (select r.untold_why from entry_restriction r where r.partnership_id = viewer_partnership() and r.first_id = add_to_seal.entry
        order by r.recorded_at desc, r.id desc limit 1), why, viewer_practitioner(), at;
end $$;

grant create on schema public to throughline_system;
alter function is_untold(uuid, uuid) owner to throughline_system;
alter function keep_out_of_files(uuid, uuid) owner to throughline_system;
alter function works_with(uuid, uuid, uuid) owner to throughline_system;
alter function sealed_in_own_agency(uuid) owner to throughline_system;
alter function add_to_seal(uuid, uuid, text, uuid, timestamptz) owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function is_untold(uuid, uuid), keep_out_of_files(uuid, uuid), works_with(uuid, uuid, uuid),
  sealed_in_own_agency(uuid), add_to_seal(uuid, uuid, text, uuid, timestamptz) from public;
grant execute on function is_untold(uuid, uuid), keep_out_of_files(uuid, uuid) to throughline_system;
grant execute on function works_with(uuid, uuid, uuid), sealed_in_own_agency(uuid),
  add_to_seal(uuid, uuid, text, uuid, timestamptz) to throughline_app, throughline_system;
