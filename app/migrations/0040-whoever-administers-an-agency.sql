-- Who looks after the people of an agency. The newest row of a practitioner counts.
create table administration (
  partnership_id uuid not null,
  id uuid not null,
  practitioner_id uuid not null,
  administers boolean not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, practitioner_id) references practitioner
);
create index administration_practitioner on administration (practitioner_id, recorded_at);

-- One spell in one team, as an administrator set it: begun, or with another last day. The newest of a spell counts, and
-- always has a last day.
create table membership_change (
  partnership_id uuid not null,
  id uuid not null,
  membership_id uuid not null,
  practitioner_id uuid not null,
  team_id uuid not null,
  from_on date not null,
  to_on date not null,
  reason text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, practitioner_id) references practitioner,
  foreign key (partnership_id, team_id) references team,
  check (from_on <= to_on)
);
create index membership_change_practitioner on membership_change (practitioner_id, recorded_at);

-- Somebody who cannot sign in any more: asked for by one person, confirmed by another.
create table account_recovery (
  partnership_id uuid not null,
  id uuid not null,
  practitioner_id uuid not null,
  reason text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, practitioner_id) references practitioner
);
create index account_recovery_practitioner on account_recovery (practitioner_id, asked_at);
create table account_recovery_confirmation (
  partnership_id uuid not null,
  recovery_id uuid not null,
  confirmed_by uuid not null,
  confirmed_at timestamptz not null,
  primary key (partnership_id, recovery_id),
  foreign key (partnership_id, recovery_id) references account_recovery
);

create function administers_now(practitioner uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select coalesce((select a.administers from administration a
    where a.partnership_id = viewer_partnership() and a.practitioner_id = practitioner
    order by a.recorded_at desc, a.id desc limit 1), false)
    and exists (select from team_membership m
      where m.partnership_id = viewer_partnership() and m.practitioner_id = practitioner
        and m.from_on <= viewer_today() and (m.to_on is null or m.to_on >= viewer_today()))
$$;
create function viewer_administers() returns boolean language sql stable as $$
  select administers_now(viewer_practitioner())
$$;
create function is_of_own_agency(practitioner uuid) returns boolean language sql stable as $$
  select exists (select from practitioner p where p.partnership_id = viewer_partnership() and p.id = practitioner
    and p.agency_id = viewer_agency())
$$;

-- May this viewer hand somebody an invitation: whoever has never signed in, or whose recovery the viewer asked for and
-- another person confirmed within the last day, once.
create function may_be_invited(practitioner uuid, at timestamptz) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from practitioner p
      where p.partnership_id = viewer_partnership() and p.id = practitioner and p.sign_in_id is null)
    or exists (select from account_recovery r
      join account_recovery_confirmation c on c.partnership_id = r.partnership_id and c.recovery_id = r.id
      where r.partnership_id = viewer_partnership() and r.practitioner_id = practitioner
        and r.asked_by = viewer_practitioner() and c.confirmed_at > at - interval '24 hours'
        and not exists (select from invitation i where i.partnership_id = r.partnership_id
          and i.practitioner_id = practitioner and i.made_at >= c.confirmed_at))
$$;

-- What an administrator records is done: a spell begins, or has another last day.
create function do_membership_change() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  insert into team_membership (partnership_id, id, practitioner_id, team_id, manages, from_on, to_on)
    values (new.partnership_id, new.membership_id, new.practitioner_id, new.team_id, false, new.from_on, new.to_on)
    on conflict (partnership_id, id) do update set to_on = excluded.to_on
    where team_membership.practitioner_id = excluded.practitioner_id and team_membership.team_id = excluded.team_id;
  if not found then
    raise exception 'that spell is another practitioner''s or another team''s';
  end if;
  return null;
end $$;
create trigger do_membership_change after insert on membership_change
  for each row execute function do_membership_change();

grant create on schema public to throughline_system;
alter function administers_now(uuid) owner to throughline_system;
alter function may_be_invited(uuid, timestamptz) owner to throughline_system;
alter function do_membership_change() owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function administers_now(uuid) from public;
revoke execute on function may_be_invited(uuid, timestamptz) from public;
revoke execute on function do_membership_change() from public;
grant execute on function administers_now(uuid), may_be_invited(uuid, timestamptz) to throughline_app;
grant usage on schema public to throughline_app;

do $$
declare kept regclass;
begin
  foreach kept in array array['administration', 'membership_change', 'account_recovery', 'account_recovery_confirmation']::regclass[] loop
    execute format('alter table %s enable row level security', kept);
    execute format('alter table %s force row level security', kept);
    execute format('create policy product on %s to throughline_system using (true) with check (true)', kept);
    execute format('grant select, insert on %s to throughline_app, throughline_system', kept);
  end loop;
end $$;
revoke insert on administration from throughline_app;

-- Read by whoever looks after that agency; confirming is also a manager's.
create policy of_own_agency on administration for select to throughline_app
  using (partnership_id = (select viewer_partnership()) and is_of_own_agency(practitioner_id));
create policy of_own_agency on membership_change for select to throughline_app
  using (partnership_id = (select viewer_partnership()) and (select viewer_administers()) and is_of_own_agency(practitioner_id));
create policy of_own_agency on account_recovery for select to throughline_app
  using (partnership_id = (select viewer_partnership()) and ((select viewer_administers()) or (select viewer_manages()))
    and is_of_own_agency(practitioner_id));
create policy of_own_agency on account_recovery_confirmation for select to throughline_app
  using (partnership_id = (select viewer_partnership()) and exists (select from account_recovery r
    where r.partnership_id = account_recovery_confirmation.partnership_id and r.id = recovery_id));

create policy administrators_record on membership_change for insert to throughline_app
  with check (partnership_id = (select viewer_partnership()) and (select viewer_administers())
    and recorded_by = (select viewer_practitioner()) and is_of_own_agency(practitioner_id)
    and exists (select from team t where t.partnership_id = membership_change.partnership_id and t.id = team_id
      and t.agency_id = (select viewer_agency())));
create policy administrators_ask on account_recovery for insert to throughline_app
  with check (partnership_id = (select viewer_partnership()) and (select viewer_administers())
    and asked_by = (select viewer_practitioner()) and is_of_own_agency(practitioner_id)
    and practitioner_id <> (select viewer_practitioner()));
create policy another_confirms on account_recovery_confirmation for insert to throughline_app
  with check (partnership_id = (select viewer_partnership()) and confirmed_by = (select viewer_practitioner())
    and ((select viewer_administers()) or (select viewer_manages()))
    and exists (select from account_recovery r
      where r.partnership_id = account_recovery_confirmation.partnership_id and r.id = recovery_id
        and r.asked_by <> (select viewer_practitioner()) and r.practitioner_id <> (select viewer_practitioner())));

-- A joiner has no account until their invitation is used.
create policy administrators_add on practitioner for insert to throughline_app
  with check (partnership_id = (select viewer_partnership()) and agency_id = (select viewer_agency())
    and sign_in_id is null and (select viewer_administers()));
grant insert on practitioner to throughline_app;
create policy administrators_invite on invitation for insert to throughline_app
  with check (partnership_id = (select viewer_partnership()) and made_by = (select viewer_practitioner())
    and (select viewer_administers()) and is_of_own_agency(practitioner_id) and may_be_invited(practitioner_id, made_at));
grant insert on invitation to throughline_app;

call link_what_is_kept_in('administration', 'practitioner_id');
call link_what_is_kept_in('membership_change', 'practitioner_id');
call link_what_is_kept_in('account_recovery', 'practitioner_id');
call link_what_is_kept_in('account_recovery_confirmation', 'recovery_id');
