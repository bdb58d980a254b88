-- The one common form for a kind of record: its rows are read by those whom the table lets read that kind, and added by
-- those whom it lets add it, in their own name. A kind that is not in the table is nobody's.
create procedure keep_as(kept regclass, of_kind text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', kept);
  execute format('alter table %s force row level security', kept);
  execute format('create policy of_its_kind on %1$s to throughline_app
    using (partnership_id = (select viewer_partnership()) and child_id = any ((select children_for(''read'', %2$L))::uuid[]))
    with check (partnership_id = (select viewer_partnership()) and child_id = any ((select children_for(''add'', %2$L))::uuid[]))',
    kept, of_kind);
  execute format('create policy product on %s to throughline_system using (true) with check (true)', kept);
  execute format('grant select, insert on %s to throughline_app', kept);
  execute format('grant select, insert, update, delete on %s to throughline_system', kept);
end $$;

-- Homes of the people whom the viewer adds to, which are fewer than those they read of.
create function homes_added_to() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct m.home_id), '{}') from household_member m
  where m.partnership_id = (select viewer_partnership()) and m.person_id = any ((select people_added_to())::uuid[])
$$;

create or replace function visible_homes() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct m.home_id), '{}') from household_member m
  where m.partnership_id = (select viewer_partnership()) and m.person_id = any ((select people_read_of())::uuid[])
$$;

-- What was kept before there were kinds asks the table from now on, each policy otherwise as it was.
create procedure ask_the_table(kept regclass, named text, of_kind text) language plpgsql as $$
declare
  p record;
  adds text;
begin
  for p in select * from pg_policies where schemaname = 'public' and tablename = (select relname from pg_class where oid = kept)
    and policyname like named
  loop
    adds := replace(replace(replace(p.with_check, 'visible_children()', format('children_for(''add'', %L)', of_kind)),
      'visible_people()', 'people_added_to()'), 'visible_homes()', 'homes_added_to()');
    execute format('alter policy %I on %s %s %s', p.policyname, kept,
      'using (' || replace(replace(p.qual, 'visible_children()', format('children_for(''read'', %L)', of_kind)),
        'visible_people()', 'people_read_of()') || ')',
      'with check (' || adds || ')');
  end loop;
end $$;

do $$
declare
  k record;
begin
  for k in select t.kept::regclass as kept, t.named, t.of_kind from (values
    ('child_statement', 'with_child', 'child'),
    ('purpose_decision', 'with_child', 'purpose'), ('threshold_decision', 'with_child', 'decisions'),
    ('involvement', 'with_child', 'team'), ('involvement_end', 'with_child', 'team'),
    ('lead_professional', 'with_child', 'lead'),
    ('chronology_review', 'with_child', 'chronology'),
    ('entry_choice', 'with_entry', 'chronology'), ('entry_restriction', 'with_entry', 'chronology'),
    ('entry_withdrawal', 'with_entry', 'chronology'), ('appointment', 'with_entry', 'chronology'),
    ('measurement', 'with_entry', 'chronology'), ('not_measured', 'with_entry', 'chronology'),
    ('growth_fact', 'with_child', 'growth'), ('growth_review', 'with_child', 'growth'), ('feeding_plan', 'with_child', 'growth'),
    ('measuring_interval', 'with_child', 'growth'), ('chart_beside', 'with_child', 'growth'),
    ('appointment_essential', 'with_entry', 'appointments'), ('appointment_link', 'with_entry', 'appointments'),
    ('missed_appointment_note', 'with_entry', 'appointments'), ('appointments_discussion', 'with_child', 'appointments'),
    ('own_age_attendance', 'with_child', 'appointments'), ('service_discharge', 'with_child', 'appointments'),
    ('service_discharge_step', 'with_child', 'appointments'),
    ('sign', 'with_child', 'signs'), ('sign_decision', 'with_child', 'signs'), ('sign_explanation', 'with_child', 'signs'),
    ('sign_explanation_review', 'with_child', 'signs'), ('sign_entry', 'with_entry', 'signs'),
    ('sign_explanation_entry', 'with_entry', 'signs'),
    ('later_start', 'with_child', 'checks'), ('accepted_exception', 'with_child', 'exceptions'),
    ('file_import', 'with_child', 'files'), ('import_line', 'with_child', 'files'), ('import_proposal', 'with_child', 'files'),
    ('order_pin', 'with_child', 'family'), ('order_pin', 'sees_%', 'family'),
    ('concern_acceptance', 'with_child', 'concerns')) t (kept, named, of_kind)
  loop
    call ask_the_table(k.kept, k.named, k.of_kind);
  end loop;
  for k in select distinct tablename::regclass as kept from pg_policies where policyname = 'in_family' loop
    call ask_the_table(k.kept, 'in_family', 'family');
    call ask_the_table(k.kept, 'sees_%', 'family');
  end loop;
end $$;
drop procedure ask_the_table(regclass, text, text);

alter policy read_with_child on look
  using (partnership_id = (select viewer_partnership()) and child_id = any ((select children_for('read', 'looks'))::uuid[]));
alter policy own_look on look
  with check (partnership_id = (select viewer_partnership()) and practitioner_id = (select viewer_practitioner())
    and child_id = any ((select children_for('add', 'looks'))::uuid[]) and relation = any (viewer_relations(child_id)));
alter policy of_the_child on change_link
  using (partnership_id = (select viewer_partnership()) and chain = any ((select children_for('read', 'looks'))::uuid[]));
alter policy of_the_child on change_head
  using (partnership_id = (select viewer_partnership()) and chain = any ((select children_for('read', 'looks'))::uuid[]));
alter policy reads on information_request
  using (partnership_id = (select viewer_partnership())
    and (child_id = any ((select children_for('read', 'sharing'))::uuid[]) or asked_agency_id = (select viewer_agency())));
alter policy writes on information_request
  with check (partnership_id = (select viewer_partnership()) and recorded_by = (select viewer_practitioner())
    and asking_agency_id = (select viewer_agency()) and child_id = any ((select children_for('add', 'sharing'))::uuid[]));
alter policy reads on sharing_decision
  using (partnership_id = (select viewer_partnership())
    and (child_id = any ((select children_for('read', 'sharing'))::uuid[]) or agency_id = (select viewer_agency())
      or recipient_agency_id = (select viewer_agency())));
alter policy writes on sharing_decision
  with check (partnership_id = (select viewer_partnership()) and recorded_by = (select viewer_practitioner())
    and agency_id = (select viewer_agency()) and case when request_id is null
    then child_id = any ((select children_for('add', 'sharing'))::uuid[])
    else exists (select from information_request r where r.id = request_id and r.child_id = sharing_decision.child_id
      and r.asked_agency_id = (select viewer_agency()) and r.asking_agency_id = recipient_agency_id) end);

-- A manager is whoever the table says is one: of a team around the child, or by line of somebody in one.
alter policy managers_accept on accepted_exception with check (accepted_by = (select viewer_practitioner()));

-- What two agencies say to each other their people read without a part in the child's team, but nobody who is barred.
do $$
declare kept regclass;
begin
  foreach kept in array array['information_request', 'sharing_decision', 'sharing_content', 'sharing_ground', 'sharing_receipt']::regclass[] loop
    execute format('create policy nobody_barred on %s as restrictive to throughline_app
      using (child_id <> all ((select barred_children())::uuid[])) with check (child_id <> all ((select barred_children())::uuid[]))', kept);
  end loop;
end $$;

-- Of the chronology some see only what their own agency recorded.
alter policy with_child on entry using (partnership_id = (select viewer_partnership())
  and (child_id = any ((select children_for('read', 'chronology'))::uuid[])
    or agency_id = (select viewer_agency()) and child_id = any ((select children_for('read', 'chronology', 'own agency'))::uuid[]))
  and (open_to is null or (select viewer_agency()) = any (open_to)));
alter policy own_agency_writes on entry with check (partnership_id = (select viewer_partnership())
  and (child_id = any ((select children_for('add', 'chronology'))::uuid[])
    or agency_id = (select viewer_agency()) and child_id = any ((select children_for('add', 'chronology', 'own agency'))::uuid[]))
  and recorded_by = (select viewer_practitioner())
  and (agency_id = (select viewer_agency()) or import_id is not null)
  and (open_to is null or (select viewer_agency()) = any (open_to)));

create function own_entries() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(e.id), '{}') from entry e
  where e.partnership_id = (select viewer_partnership()) and e.agency_id = (select viewer_agency())
    and e.child_id = any ((select children_for('read', 'chronology', 'own agency'))::uuid[])
$$;
create procedure read_with_own_entry(kept regclass, entry_column text) language plpgsql as $$
begin
  execute format('create policy with_own_entry on %1$s to throughline_app
    using (partnership_id = (select viewer_partnership()) and %2$I = any ((select own_entries())::uuid[])
      and %2$I <> all ((select hidden_entries())::uuid[]))
    with check (partnership_id = (select viewer_partnership())
      and child_id = any ((select children_for(''add'', ''chronology'', ''own agency''))::uuid[])
      and exists (select from entry e where e.partnership_id = %1$s.partnership_id and e.id = %1$s.%2$I
        and e.child_id = %1$s.child_id and e.agency_id = (select viewer_agency())))', kept, entry_column);
end $$;
call read_with_own_entry('entry_choice', 'first_id');
call read_with_own_entry('entry_restriction', 'first_id');
call read_with_own_entry('entry_withdrawal', 'first_id');
call read_with_own_entry('appointment', 'entry_id');
call read_with_own_entry('measurement', 'entry_id');
call read_with_own_entry('not_measured', 'entry_id');

create or replace function restricted_entries(of_child uuid) returns table (held_by text, entries bigint)
  language sql stable security definer set search_path = public as $$
  select a.name, count(*)
  from entry e
  join agency a on a.partnership_id = e.partnership_id and a.id = e.agency_id
  where e.partnership_id = viewer_partnership() and e.child_id = of_child
    and of_child = any (children_for('read', 'chronology')) and e.id = any (hidden_entries())
    and not exists (select from entry later where later.partnership_id = e.partnership_id and later.corrects_id = e.id)
    and not exists (select from entry_withdrawal w where w.partnership_id = e.partnership_id and w.first_id = e.first_id)
  group by a.name order by a.name
$$;

-- Whether the viewer would stand closer to a child through this: a team they manage, or in which somebody they manage works,
-- or a role by which one leads.
create function brings_oneself_closer(team uuid, practitioner uuid, role text) returns boolean
  language sql stable security definer set search_path = public as $$
  select practitioner = viewer_practitioner()
      and role in ('Social worker', 'Allocated social worker', 'Conference chair', 'Independent reviewing officer')
    or exists (select from team_membership m
      where m.partnership_id = viewer_partnership() and m.team_id = team and (m.to_on is null or m.to_on >= viewer_today())
        and (m.practitioner_id = viewer_practitioner() and m.manages
          or viewer_practitioner() = (select l.manager_id from line_manager l
            where l.partnership_id = m.partnership_id and l.practitioner_id = m.practitioner_id and l.from_on <= viewer_today()
            order by l.from_on desc, l.recorded_at desc, l.id desc limit 1)))
$$;
create function leads_by(involvement uuid, child uuid) returns boolean language sql stable security definer set search_path = public as $$
  select coalesce(leads_by.involvement = (select l.involvement_id from lead_professional l
    where l.partnership_id = viewer_partnership() and l.child_id = child and l.from_on <= viewer_today()
    order by l.from_on desc, l.recorded_at desc, l.id desc limit 1), false)
$$;

-- Whoever is of the team adds and ends their own agency's part in it, but not so that they come to manage or lead by it;
-- who leads or manages, anybody's.
create policy own_agency_joins on involvement for insert to throughline_app
  with check (partnership_id = (select viewer_partnership()) and agency_id = (select viewer_agency())
    and child_id = any ((select children_for('add', 'team', 'own agency'))::uuid[])
    and brings_oneself_closer(team_id, practitioner_id, role) is not true);
create policy own_agency_ends on involvement_end for insert to throughline_app
  with check (partnership_id = (select viewer_partnership()) and child_id = any ((select children_for('add', 'team', 'own agency'))::uuid[])
    and not leads_by(involvement_id, child_id)
    and exists (select from involvement i where i.partnership_id = involvement_end.partnership_id
      and i.id = involvement_end.involvement_id and i.agency_id = (select viewer_agency())));
-- An adult somebody works with is of this child's family.
create policy of_this_family on involvement as restrictive for insert to throughline_app
  with check (with_person_id is null or with_person_id = any ((select visible_people())::uuid[]));

create or replace function may_be_named(person uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select may_be_named.person = any ((select people_added_to())::uuid[])
    and not exists (select from child_record c where c.partnership_id = viewer_partnership() and c.person_id = may_be_named.person)
$$;

call keep_as('audit_window', 'access');
call keep_as('practitioner_bar', 'access');
call keep_as('record_standing', 'access');
call keep_as('emergency_review', 'access');
call keep_in_own_name('audit_window', 'recorded_by');
call keep_in_own_name('practitioner_bar', 'recorded_by');
call keep_in_own_name('record_standing', 'recorded_by');
call keep_in_own_name('emergency_review', 'recorded_by');
call link_what_is_kept_in('audit_window', 'child_id');
call link_what_is_kept_in('practitioner_bar', 'child_id');
call link_what_is_kept_in('record_standing', 'child_id');
call link_what_is_kept_in('emergency_review', 'child_id');

-- Opening a record in an emergency is a function's: who does it reads their own, and whoever may see who sees the record.
alter table emergency_access enable row level security;
alter table emergency_access force row level security;
create policy reads on emergency_access for select to throughline_app
  using (partnership_id = (select viewer_partnership()) and (practitioner_id = (select viewer_practitioner())
    or child_id = any ((select children_for('read', 'access'))::uuid[])));
create policy product on emergency_access to throughline_system using (true) with check (true);
grant select on emergency_access to throughline_app;
grant select, insert on emergency_access to throughline_system;
call link_what_is_kept_in('emergency_access', 'child_id');

-- The child whose NHS number this is, or whose name and day of birth these are exactly; null where there is none, more than
-- one, or the opener is barred, in the same words. Ten tries in an hour.
create function open_in_emergency(emergency uuid, attempt uuid, number text, words text, born date, why text, at timestamptz) returns uuid
  language plpgsql security definer set search_path = public as $$
declare
  found uuid[];
begin
  -- One after another, or tries made at once would not be counted.
  perform pg_advisory_xact_lock(hashtextextended('emergency ' || viewer_practitioner(), 0));
  if not exists (select from team_membership m where m.partnership_id = viewer_partnership()
      and m.practitioner_id = viewer_practitioner() and m.from_on <= viewer_today()
      and (m.to_on is null or m.to_on >= viewer_today()))
    or (select count(*) from emergency_try t where t.partnership_id = viewer_partnership()
      and t.practitioner_id = viewer_practitioner() and t.tried_at > at - interval '1 hour') >= 10
  then
    raise exception 'a record is opened in an emergency by a practitioner of a team, ten tries in an hour' using errcode = '42501';
  end if;
  insert into emergency_try values (viewer_partnership(), attempt, viewer_practitioner(), at);
  select coalesce(array_agg(distinct c.id), '{}') into found
  from child_record c
  join person p on p.partnership_id = c.partnership_id and p.id = c.person_id
  where c.partnership_id = viewer_partnership()
    and case when number is not null then p.nhs_number = number
      else p.born_from = born and p.born_to = born and exists (select from person_name n
        where n.partnership_id = p.partnership_id and n.person_id = p.id and n.folded = fold(words)) end
    and not coalesce((select b.barred from practitioner_bar b
      where b.partnership_id = viewer_partnership() and b.child_id = c.id and b.practitioner_id = viewer_practitioner()
      order by b.recorded_at desc, b.id desc limit 1), false);
  if cardinality(found) <> 1 then return null; end if;
  insert into emergency_access values (viewer_partnership(), emergency, found[1], viewer_practitioner(), viewer_agency(), why,
    at, at + interval '4 hours');
  return found[1];
end $$;
grant create on schema public to throughline_system;
alter function own_entries() owner to throughline_system;
alter function brings_oneself_closer(uuid, uuid, text) owner to throughline_system;
alter function leads_by(uuid, uuid) owner to throughline_system;
alter function homes_added_to() owner to throughline_system;
alter function open_in_emergency(uuid, uuid, text, text, date, text, timestamptz) owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function brings_oneself_closer(uuid, uuid, text), leads_by(uuid, uuid), own_entries(), homes_added_to(), open_in_emergency(uuid, uuid, text, text, date, text, timestamptz) from public;
grant execute on function brings_oneself_closer(uuid, uuid, text), leads_by(uuid, uuid), own_entries(), homes_added_to(), open_in_emergency(uuid, uuid, text, text, date, text, timestamptz) to throughline_app;
grant execute on function own_entries(), homes_added_to() to throughline_system;
