-- Whoever looks after an agency's people hands a joiner their way in, and could open it themselves: somebody named to
-- administer or manage who has not joined yet would so confirm what they ask. So nobody confirms for whoever handed them the
-- invitation by which they last came in.
create function let_in_by(somebody uuid, another uuid) returns boolean language sql stable security definer set search_path = public as $$
  select coalesce((select i.made_by = let_in_by.another from invitation i
    join invitation_use u on u.partnership_id = i.partnership_id and u.invitation_id = i.id
    where i.partnership_id = viewer_partnership() and i.practitioner_id = let_in_by.somebody
    order by u.used_at desc, i.id desc limit 1), false)
$$;
grant create on schema public to throughline_system;
alter function let_in_by(uuid, uuid) owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function let_in_by(uuid, uuid) from public;
grant execute on function let_in_by(uuid, uuid) to throughline_app, throughline_system;

create or replace function may_confirm_closer(agency uuid, asked_by uuid, practitioner uuid, team uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select viewer_practitioner() not in (asked_by, practitioner) and not let_in_by(viewer_practitioner(), asked_by)
    and (confirms_for(viewer_practitioner(), agency, team, practitioner)
      or administers_now(viewer_practitioner()) and not exists (select from practitioner p
        where p.partnership_id = viewer_partnership() and p.agency_id = agency and p.id not in (asked_by, practitioner)
          and not let_in_by(p.id, asked_by) and confirms_for(p.id, agency, team, practitioner)))
$$;

create policy not_for_who_let_them_in on account_recovery_confirmation as restrictive for insert to throughline_app
  with check (not exists (select from account_recovery r
    where r.partnership_id = account_recovery_confirmation.partnership_id and r.id = recovery_id
      and let_in_by((select viewer_practitioner()), r.asked_by)));
