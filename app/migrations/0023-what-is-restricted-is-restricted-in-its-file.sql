-- The rows of a file brought in say what its entries say. Once an entry is restricted, and whenever its file comes
-- again, no more is kept of the row than that it is there. Whoever is correcting the entry is waited for: their
-- version, too, is restricted.
create or replace function hold_restriction() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform from entry where partnership_id = new.partnership_id and id = new.first_id for no key update;
  update entry set open_to = new.open_to where partnership_id = new.partnership_id and first_id = new.first_id;
  if new.open_to is not null then
    update import_proposal p set proposed = null, why = 'This is in the record, and restricted: it can be read only there.'
    from entry e join file_import f on f.partnership_id = e.partnership_id and f.child_id = e.child_id and f.agency_id = e.agency_id
    where e.partnership_id = new.partnership_id and e.first_id = new.first_id
      and p.partnership_id = f.partnership_id and p.import_id = f.id and p.duplicate_key = e.duplicate_key
      and p.proposed is not null;
  end if;
  return new;
end $$;

create or replace function inherit_restriction() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.corrects_id is not null then
    perform from entry where partnership_id = new.partnership_id and id = new.first_id for share;
  end if;
  new.open_to := (select r.open_to from entry_restriction r
    where r.partnership_id = new.partnership_id and r.first_id = new.first_id
    order by r.recorded_at desc, r.id desc limit 1);
  return new;
end $$;

create function keep_restricted_out() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update import_proposal p set proposed = null, why = 'This is in the record, and restricted: it can be read only there.'
  from written w join file_import f on f.partnership_id = w.partnership_id and f.id = w.import_id
  where w.verdict = 'here already' and w.proposed is not null
    and p.partnership_id = w.partnership_id and p.import_id = w.import_id and p.n = w.n
    and exists (select from entry e where e.partnership_id = w.partnership_id and e.child_id = w.child_id
      and e.agency_id = f.agency_id and e.duplicate_key = w.duplicate_key and e.open_to is not null);
  return null;
end $$;
grant create on schema public to throughline_system;
alter function keep_restricted_out() owner to throughline_system;
revoke create on schema public from throughline_system;
create trigger keep_restricted_out after insert on import_proposal referencing new table as written
  for each statement when (pg_trigger_depth() = 0) execute function keep_restricted_out();
create trigger keep_restricted_out_later after update on import_proposal referencing new table as written
  for each statement when (pg_trigger_depth() = 0) execute function keep_restricted_out();

set local role throughline_system;
update import_proposal p set proposed = null, why = 'This is in the record, and restricted: it can be read only there.'
from entry e join file_import f on f.partnership_id = e.partnership_id and f.child_id = e.child_id and f.agency_id = e.agency_id
where e.open_to is not null and p.partnership_id = f.partnership_id and p.import_id = f.id
  and p.duplicate_key = e.duplicate_key and p.proposed is not null;
reset role;

-- An entry stands in another agency's name only as a row of that agency's file for this child, and corrects nothing.
create policy of_a_file on entry as restrictive for insert to throughline_app
  with check (import_id is null or (corrects_id is null and exists (select from file_import f
    where f.partnership_id = entry.partnership_id and f.id = entry.import_id and f.child_id = entry.child_id
      and f.agency_id = entry.agency_id and f.added_at is null)));
drop function corrects_its_own(uuid, uuid, uuid, uuid, uuid);

-- Who brought a file, whose it is, its name and its child are said once.
call keep_in_own_name('file_import', 'brought_by');
revoke update on file_import from throughline_app;
grant update (bytes, sha256, format, encoding, headers, mapping, rows_read, rows_added, read_at, proposed_at, added_at,
  refused_at, refusal, left_at, heartbeat_at) on file_import to throughline_app;

-- Who ends their work or begins to lead is somebody in this child's own team; a team is its own agency's.
create policy of_this_child on involvement_end as restrictive for insert to throughline_app
  with check (exists (select from involvement i where i.partnership_id = involvement_end.partnership_id
    and i.id = involvement_end.involvement_id and i.child_id = involvement_end.child_id));
create policy of_this_child on lead_professional as restrictive for insert to throughline_app
  with check (exists (select from involvement i where i.partnership_id = lead_professional.partnership_id
    and i.id = lead_professional.involvement_id and i.child_id = lead_professional.child_id));
create policy of_its_agency on involvement as restrictive for insert to throughline_app
  with check (exists (select from team t where t.partnership_id = involvement.partnership_id
    and t.id = involvement.team_id and t.agency_id = involvement.agency_id));
create policy of_own_agency on look as restrictive for insert to throughline_app
  with check (agency_id = (select viewer_agency()));
