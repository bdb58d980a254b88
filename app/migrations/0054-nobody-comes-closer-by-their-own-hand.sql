-- Whoever looks after an agency's people and would read more themselves by what they record, asks; another person confirms it.
-- Either a spell in a team, of their own or of somebody whom they manage, begun or made longer; or that they manage somebody.
create table closer_request (
  partnership_id uuid not null,
  id uuid not null,
  agency_id uuid not null,
  practitioner_id uuid not null,
  team_id uuid,
  membership_id uuid,
  manager_id uuid,
  from_on date not null,
  to_on date,
  reason text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, agency_id) references agency,
  foreign key (partnership_id, practitioner_id) references practitioner,
  foreign key (partnership_id, team_id) references team,
  check (from_on <= to_on),
  check ((team_id is null) <> (manager_id is null)),
  check ((team_id is null) = (membership_id is null) and (team_id is null) = (to_on is null))
);
create index closer_request_agency on closer_request (agency_id, asked_at);
create table closer_confirmation (
  partnership_id uuid not null,
  request_id uuid not null,
  confirmed_by uuid not null,
  confirmed_at timestamptz not null,
  primary key (partnership_id, request_id),
  foreign key (partnership_id, request_id) references closer_request
);

-- Whether what this practitioner's teams read the viewer reads too, today or from a day on: their own, or those of whom they manage.
create function reads_through(practitioner uuid) returns boolean language sql stable security definer set search_path = public as $$
  select practitioner = viewer_practitioner() or exists (select from line_manager l
    where l.partnership_id = viewer_partnership() and l.practitioner_id = reads_through.practitioner
      and l.manager_id = viewer_practitioner()
      and not exists (select from line_manager later where later.partnership_id = l.partnership_id
        and later.practitioner_id = l.practitioner_id and later.from_on <= viewer_today()
        and (later.from_on, later.recorded_at, later.id) > (l.from_on, l.recorded_at, l.id)))
$$;
create function wants_another(practitioner uuid, membership uuid, until date) returns boolean
  language sql stable security definer set search_path = public as $$
  select reads_through(practitioner) and not exists (select from team_membership m
    where m.partnership_id = viewer_partnership() and m.id = membership and m.practitioner_id = wants_another.practitioner
      and (m.to_on is null or m.to_on >= until))
$$;

-- Another administrator of that agency, or whoever manages the team, or one of the teams of whoever is to be managed.
create function confirms_for(somebody uuid, agency uuid, team uuid, practitioner uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from practitioner p where p.partnership_id = viewer_partnership() and p.id = somebody
      and p.agency_id = agency and administers_now(p.id))
    or exists (select from team_membership m
      where m.partnership_id = viewer_partnership() and m.practitioner_id = somebody and m.manages
        and m.from_on <= viewer_today() and (m.to_on is null or m.to_on >= viewer_today())
        and case when team is not null then m.team_id = team
          else m.team_id in (select w.team_id from team_membership w
            where w.partnership_id = m.partnership_id and w.practitioner_id = practitioner
              and w.from_on <= viewer_today() and (w.to_on is null or w.to_on >= viewer_today())) end)
$$;
-- Neither whoever asks nor whoever it is for. Where nobody of the agency can, whoever administers another agency.
create function may_confirm_closer(agency uuid, asked_by uuid, practitioner uuid, team uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select viewer_practitioner() not in (asked_by, practitioner)
    and (confirms_for(viewer_practitioner(), agency, team, practitioner)
      or administers_now(viewer_practitioner()) and not exists (select from practitioner p
        where p.partnership_id = viewer_partnership() and p.agency_id = agency and p.id not in (asked_by, practitioner)
          and confirms_for(p.id, agency, team, practitioner)))
$$;

-- What was confirmed is done, in the name of whoever asked.
create function do_closer_request() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into membership_change (partnership_id, id, membership_id, practitioner_id, team_id, from_on, to_on, reason, recorded_by, recorded_at)
    select r.partnership_id, r.id, r.membership_id, r.practitioner_id, r.team_id, r.from_on, r.to_on, r.reason, r.asked_by, new.confirmed_at
    from closer_request r where r.partnership_id = new.partnership_id and r.id = new.request_id and r.team_id is not null;
  insert into line_manager (partnership_id, id, practitioner_id, manager_id, from_on, recorded_by, recorded_at)
    select r.partnership_id, r.id, r.practitioner_id, r.manager_id, r.from_on, r.asked_by, new.confirmed_at
    from closer_request r where r.partnership_id = new.partnership_id and r.id = new.request_id and r.manager_id is not null;
  return null;
end $$;
create trigger do_closer_request after insert on closer_confirmation for each row execute function do_closer_request();

grant create on schema public to throughline_system;
do $$
declare made text;
begin
  foreach made in array array['reads_through(uuid)', 'wants_another(uuid, uuid, date)', 'confirms_for(uuid, uuid, uuid, uuid)',
    'may_confirm_closer(uuid, uuid, uuid, uuid)', 'do_closer_request()']
  loop
    execute format('alter function %s owner to throughline_system', made);
    execute format('revoke execute on function %s from public', made);
    execute format('grant execute on function %s to throughline_system', made);
  end loop;
end $$;
revoke create on schema public from throughline_system;
grant execute on function reads_through(uuid), wants_another(uuid, uuid, date), may_confirm_closer(uuid, uuid, uuid, uuid)
  to throughline_app;
grant execute on function administers_now(uuid) to throughline_system;

do $$
declare kept regclass;
begin
  foreach kept in array array['closer_request', 'closer_confirmation']::regclass[] loop
    execute format('alter table %s enable row level security', kept);
    execute format('alter table %s force row level security', kept);
    execute format('create policy product on %s to throughline_system using (true) with check (true)', kept);
    execute format('grant select, insert on %s to throughline_app, throughline_system', kept);
  end loop;
end $$;
create policy of_own_agency on closer_request for select to throughline_app
  using (partnership_id = (select viewer_partnership())
    and (agency_id = (select viewer_agency()) and (select viewer_administers())
      or may_confirm_closer(agency_id, asked_by, practitioner_id, team_id)));
create policy administrators_ask on closer_request for insert to throughline_app
  with check (partnership_id = (select viewer_partnership()) and (select viewer_administers())
    and asked_by = (select viewer_practitioner()) and agency_id = (select viewer_agency()) and is_of_own_agency(practitioner_id)
    and (manager_id is null or manager_id = (select viewer_practitioner()))
    and (team_id is null or exists (select from team t where t.partnership_id = closer_request.partnership_id and t.id = team_id
      and t.agency_id = (select viewer_agency()))));
create policy with_its_request on closer_confirmation for select to throughline_app
  using (partnership_id = (select viewer_partnership()) and exists (select from closer_request r
    where r.partnership_id = closer_confirmation.partnership_id and r.id = request_id));
create policy another_confirms on closer_confirmation for insert to throughline_app
  with check (partnership_id = (select viewer_partnership()) and confirmed_by = (select viewer_practitioner())
    and exists (select from closer_request r where r.partnership_id = closer_confirmation.partnership_id and r.id = request_id
      and r.asked_at > confirmed_at - interval '7 days'
      and may_confirm_closer(r.agency_id, r.asked_by, r.practitioner_id, r.team_id)));

create policy nobody_comes_closer on membership_change as restrictive for insert to throughline_app
  with check (not wants_another(practitioner_id, membership_id, to_on));
create policy nobody_comes_closer on line_manager as restrictive for insert to throughline_app
  with check (manager_id is distinct from (select viewer_practitioner()));

call link_what_is_kept_in('closer_request', 'practitioner_id');
call link_what_is_kept_in('closer_confirmation', 'request_id');
