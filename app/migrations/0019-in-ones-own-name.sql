-- Nobody records in somebody else's name.
create procedure keep_in_own_name(kept regclass, named_in text) language plpgsql as $$
begin
  execute format('create policy in_own_name on %s as restrictive for insert to throughline_app
    with check (%I = (select viewer_practitioner()))', kept, named_in);
end $$;
call keep_in_own_name('involvement', 'recorded_by');
call keep_in_own_name('involvement_end', 'recorded_by');
call keep_in_own_name('lead_professional', 'recorded_by');
call keep_in_own_name('child_statement', 'recorded_by');
call keep_in_own_name('later_start', 'recorded_by');
call keep_in_own_name('purpose_decision', 'decided_by');
call keep_in_own_name('threshold_decision', 'decided_by');

-- Until a team works with a child its opener cannot see the person either: whether they are just being opened is
-- asked by a function that answers no words.
create function is_opening(person uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from person p where p.partnership_id = viewer_partnership() and p.id = is_opening.person
      and p.recorded_by = viewer_practitioner())
    and not exists (select from child_record c join involvement i on i.partnership_id = c.partnership_id and i.child_id = c.id
      where c.partnership_id = viewer_partnership() and c.person_id = is_opening.person)
$$;
grant create on schema public to throughline_system;
alter function is_opening(uuid) owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function is_opening(uuid) from public;
grant execute on function is_opening(uuid) to throughline_app;

create policy named_when_opened on person_name as restrictive for insert to throughline_app
  with check (is_opening(person_id));
