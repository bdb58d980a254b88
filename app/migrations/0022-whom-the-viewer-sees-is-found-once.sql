-- Every policy asks which children the viewer may see. The answer is found once, as a transaction begins, and held
-- in it; where nothing holds it, it is found afresh.
create function find_visible_children() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct i.child_id), '{}')
  from team_membership m
  join involvement i on i.partnership_id = m.partnership_id and i.team_id = m.team_id
  left join involvement_end e on e.partnership_id = i.partnership_id and e.involvement_id = i.id
  where m.practitioner_id = (select viewer_practitioner()) and m.partnership_id = (select viewer_partnership())
    and m.from_on <= (select viewer_today()) and (m.to_on is null or m.to_on >= (select viewer_today()))
    and i.from_on <= (select viewer_today()) and (e.ended_on is null or e.ended_on >= (select viewer_today()))
$$;

create function find_visible_people(children uuid[]) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(c.person_id), '{}')
  from child_record c
  where c.partnership_id = (select viewer_partnership()) and c.id = any (children)
$$;

create or replace function visible_children() returns uuid[] language sql stable set search_path = public as $$
  select coalesce(nullif(current_setting('app.children', true), '')::uuid[], find_visible_children())
$$;

create or replace function visible_people() returns uuid[] language sql stable set search_path = public as $$
  select coalesce(nullif(current_setting('app.people', true), '')::uuid[], find_visible_people(visible_children()))
$$;

create function hold_viewer() returns void language plpgsql set search_path = public as $$
declare
  children uuid[] := find_visible_children();
begin
  perform set_config('app.children', children::text, true),
    set_config('app.people', find_visible_people(children)::text, true);
end $$;

-- A change of who works with a child is seen at once, in the very transaction that makes it.
create function hold_viewer_again() returns trigger language plpgsql set search_path = public as $$
begin
  if nullif(current_setting('app.children', true), '') is not null then perform hold_viewer(); end if;
  return null;
end $$;
create trigger hold_viewer_again after insert on involvement for each statement execute function hold_viewer_again();
create trigger hold_viewer_again after insert on involvement_end for each statement execute function hold_viewer_again();

-- Entries other agencies keep from the viewer: few, and asked for by every table that hangs on an entry.
create index entry_restricted on entry (child_id) where open_to is not null;
create function hidden_entries() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(e.id), '{}') from entry e
  where e.partnership_id = (select viewer_partnership()) and e.child_id = any ((select visible_children())::uuid[])
    and e.open_to is not null and not ((select viewer_agency()) = any (e.open_to))
$$;

create procedure read_with_entry(kept regclass, entry_column text) language plpgsql as $$
begin
  execute format('alter policy with_entry on %1$s
    using (partnership_id = (select viewer_partnership()) and child_id = any ((select visible_children())::uuid[])
      and %2$I <> all ((select hidden_entries())::uuid[]))', kept, entry_column);
end $$;
call read_with_entry('entry_choice', 'first_id');
call read_with_entry('entry_restriction', 'first_id');
call read_with_entry('entry_withdrawal', 'first_id');
call read_with_entry('appointment', 'entry_id');
call read_with_entry('measurement', 'entry_id');

grant create on schema public to throughline_system;
alter function find_visible_children() owner to throughline_system;
alter function find_visible_people(uuid[]) owner to throughline_system;
alter function hidden_entries() owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function find_visible_children(), find_visible_people(uuid[]), hidden_entries() from public;
grant execute on function find_visible_children(), find_visible_people(uuid[]), hidden_entries()
  to throughline_app, throughline_system;
