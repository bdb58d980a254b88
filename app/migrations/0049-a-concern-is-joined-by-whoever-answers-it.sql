-- The front door that answers a concern joins the child's team, also where its worker may only read the record today, as an
-- auditor may; and nobody joins a record from which they are barred.
create or replace function join_for_concern(concern uuid, child uuid, involvement_id uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare
  door front_door;
begin
  if not is_at_own_front_door(concern) or child = any (barred_children())
    or exists (select from concern_acceptance a where a.partnership_id = viewer_partnership() and a.concern_id = join_for_concern.concern)
  then
    raise exception 'a record is joined by the front door a concern came to, once' using errcode = '42501';
  end if;
  select f.* into door from front_door f join concern c on c.partnership_id = f.partnership_id and c.front_door_id = f.id
    where c.partnership_id = viewer_partnership() and c.id = join_for_concern.concern;
  if child = any (children_for('add', 'concerns')) then return; end if;
  insert into involvement (partnership_id, id, child_id, agency_id, team_id, practitioner_id, role, does, from_on, recorded_by, recorded_at)
    select viewer_partnership(), involvement_id, r.id, door.agency_id, door.team_id, viewer_practitioner(), p.role,
      'Answers a concern', viewer_today(), viewer_practitioner(), at
    from child_record r join practitioner p on p.partnership_id = r.partnership_id and p.id = viewer_practitioner()
    where r.partnership_id = viewer_partnership() and r.id = child;
end $$;
