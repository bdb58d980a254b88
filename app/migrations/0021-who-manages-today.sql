-- Only a manager of today sets a threshold or accepts an exception: not one who has left the team or handed it on.
create function viewer_manages() returns boolean language sql stable parallel safe as $$
  select exists (select from team_membership m
    where m.partnership_id = viewer_partnership() and m.practitioner_id = viewer_practitioner() and m.manages
      and m.from_on <= viewer_today() and (m.to_on is null or m.to_on >= viewer_today()))
$$;
alter policy managers_set on practice_setting
  with check (partnership_id = (select viewer_partnership()) and recorded_by = (select viewer_practitioner())
    and (select viewer_manages()));
alter policy managers_accept on accepted_exception
  with check (accepted_by = (select viewer_practitioner()) and (select viewer_manages()));
