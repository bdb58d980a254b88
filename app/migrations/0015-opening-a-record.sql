-- A practitioner opens a record in their own name. Until a team works with the child nobody can see it, so the
-- first team, one of the opener's own, is added by a function that checks just that.
create policy opened_by_me on person for insert to throughline_app
  with check (partnership_id = (select viewer_partnership()) and recorded_by = (select viewer_practitioner()));
create policy opened_by_me on person_name for insert to throughline_app
  with check (partnership_id = (select viewer_partnership()));
create policy opened_by_me on child_record for insert to throughline_app
  with check (partnership_id = (select viewer_partnership()) and opened_by = (select viewer_practitioner()));
grant insert on person, person_name, child_record to throughline_app;

create unique index person_nhs_number on person (partnership_id, nhs_number) where nhs_number is not null;

create function begin_work(child uuid, involvement_id uuid, with_team uuid, in_role text, begun_on date, at timestamptz)
  returns void language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from child_record c where c.partnership_id = viewer_partnership() and c.id = child
      and c.opened_by = viewer_practitioner())
    or exists (select from involvement i where i.partnership_id = viewer_partnership() and i.child_id = child)
    or not exists (select from team_membership m where m.partnership_id = viewer_partnership()
      and m.practitioner_id = viewer_practitioner() and m.team_id = with_team
      and m.from_on <= viewer_today() and (m.to_on is null or m.to_on >= viewer_today()))
  then
    raise exception 'a record is begun once, by who opened it, with a team of their own' using errcode = '42501';
  end if;
  insert into involvement (partnership_id, id, child_id, agency_id, team_id, practitioner_id, role, from_on, recorded_by, recorded_at)
  values (viewer_partnership(), involvement_id, child, viewer_agency(), with_team, viewer_practitioner(), in_role, begun_on, viewer_practitioner(), at);
end $$;
grant create on schema public to throughline_system;
alter function begin_work(uuid, uuid, uuid, text, date, timestamptz) owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function begin_work(uuid, uuid, uuid, text, date, timestamptz) from public;
grant execute on function begin_work(uuid, uuid, uuid, text, date, timestamptz) to throughline_app;

-- Two records of one child would each tell half of it: an opener is told that a number is taken, and no more.
create function is_number_taken(number text) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from person p where p.partnership_id = viewer_partnership() and p.nhs_number = number)
$$;
grant create on schema public to throughline_system;
alter function is_number_taken(text) owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function is_number_taken(text) from public;
grant execute on function is_number_taken(text) to throughline_app;
