-- Whoever opened a record in an emergency adds to its chronology, and changes there nothing but what they wrote themselves,
-- every version of it. What their agency wrote before stands.
alter table access_cell drop constraint access_cell_whose_check,
  add check (whose in ('all', 'own agency', 'the adult', 'own words'));

create function wrote_all_of(first uuid) returns boolean language sql stable security definer set search_path = public as $$
  select not exists (select from entry e where e.partnership_id = viewer_partnership() and e.first_id = wrote_all_of.first
    and e.recorded_by <> viewer_practitioner())
$$;
grant create on schema public to throughline_system;
alter function wrote_all_of(uuid) owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function wrote_all_of(uuid) from public;
grant execute on function wrote_all_of(uuid) to throughline_app, throughline_system;

create policy adds_own_words on entry for insert to throughline_app
  with check (partnership_id = (select viewer_partnership()) and recorded_by = (select viewer_practitioner())
    and agency_id = (select viewer_agency()) and import_id is null
    and child_id = any ((select children_for('add', 'chronology', 'own words'))::uuid[]) and wrote_all_of(first_id)
    and (open_to is null or (select viewer_agency()) = any (open_to))
    and (sealed_to is null or (select viewer_practitioner()) = any (sealed_to)));
create procedure add_to_own_words(kept regclass, entry_column text) language plpgsql as $$
begin
  execute format('create policy adds_own_words on %1$s for insert to throughline_app
    with check (partnership_id = (select viewer_partnership())
      and child_id = any ((select children_for(''add'', ''chronology'', ''own words''))::uuid[])
      and exists (select from entry e where e.partnership_id = %1$s.partnership_id and e.id = %1$s.%2$I
        and e.child_id = %1$s.child_id and e.recorded_by = (select viewer_practitioner()) and wrote_all_of(e.first_id)))',
    kept, entry_column);
end $$;
call add_to_own_words('entry_choice', 'first_id');
call add_to_own_words('entry_restriction', 'first_id');
call add_to_own_words('entry_withdrawal', 'first_id');
call add_to_own_words('appointment', 'entry_id');
call add_to_own_words('measurement', 'entry_id');
call add_to_own_words('not_measured', 'entry_id');

-- An auditor reads a record once at a time: of two who open it to them at once for days in common, the second is refused.
create function one_audit_at_a_time() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('audit ' || new.child_id || ' ' || new.practitioner_id, 0));
  if exists (select from audit_window w where w.partnership_id = new.partnership_id and w.child_id = new.child_id
    and w.practitioner_id = new.practitioner_id and w.id <> new.id and w.from_on <= new.to_on and w.to_on >= new.from_on)
  then
    raise exception 'the record is open to this auditor on some of these days already' using errcode = '23P01';
  end if;
  return null;
end $$;
grant create on schema public to throughline_system;
alter function one_audit_at_a_time() owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function one_audit_at_a_time() from public;
create trigger one_audit_at_a_time after insert on audit_window for each row execute function one_audit_at_a_time();
