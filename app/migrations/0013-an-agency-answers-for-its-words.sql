-- Only the agency whose entry it is may correct, restrict or withdraw it.
-- A policy on entries cannot ask entries itself, so the question is a function of the product's own.
create function corrects_its_own(partnership uuid, child uuid, agency uuid, corrected uuid, first_version uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from entry e where e.partnership_id = partnership and e.id = corrected
    and e.first_id = first_version and e.child_id = child and e.agency_id = agency
    and (e.open_to is null or viewer_agency() = any (e.open_to)))
$$;
grant create on schema public to throughline_system;
alter function corrects_its_own(uuid, uuid, uuid, uuid, uuid) owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function corrects_its_own(uuid, uuid, uuid, uuid, uuid) from public;
grant execute on function corrects_its_own(uuid, uuid, uuid, uuid, uuid) to throughline_app, throughline_system;
create function corrects_own(of_partnership uuid, corrected uuid, first uuid, child uuid, agency uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from entry before where before.partnership_id = of_partnership and before.id = corrected
    and before.first_id = first and before.child_id = child and before.agency_id = agency)
$$;
grant create on schema public to throughline_system;
alter function corrects_own(uuid, uuid, uuid, uuid, uuid) owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function corrects_own(uuid, uuid, uuid, uuid, uuid) from public;
grant execute on function corrects_own(uuid, uuid, uuid, uuid, uuid) to throughline_app;

create policy own_agency_corrects on entry as restrictive for insert to throughline_app
  with check (corrects_id is null or corrects_own(partnership_id, corrects_id, first_id, child_id, agency_id));
create policy own_agency_restricts on entry_restriction as restrictive for insert to throughline_app with check (
  recorded_by = (select viewer_practitioner())
  and exists (select from entry e where e.partnership_id = entry_restriction.partnership_id
    and e.id = entry_restriction.first_id and e.agency_id = (select viewer_agency())));
create policy own_agency_withdraws on entry_withdrawal as restrictive for insert to throughline_app with check (
  recorded_by = (select viewer_practitioner())
  and exists (select from entry e where e.partnership_id = entry_withdrawal.partnership_id
    and e.id = entry_withdrawal.first_id and e.agency_id = (select viewer_agency())));
create policy named_person_chooses on entry_choice as restrictive for insert to throughline_app
  with check (recorded_by = (select viewer_practitioner()));
create policy named_person_reviews on chronology_review as restrictive for insert to throughline_app
  with check (recorded_by = (select viewer_practitioner()));
