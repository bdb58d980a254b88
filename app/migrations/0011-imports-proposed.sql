-- When every row had been proposed; and what somebody, or a later look, decides of a row before it is added.
alter table file_import add column proposed_at timestamptz;
grant update (verdict, why, same_as) on import_proposal to throughline_app;
create index import_proposal_verdict on import_proposal (partnership_id, import_id, verdict, n);

-- Which of a file's rows are in the record already, though an entry be withdrawn, corrected or restricted to others:
-- of a restricted one only that it is there.
create function entries_here(of_child uuid, of_agency uuid, keys text[])
  returns table (duplicate_key text, first_id uuid, happened_from date, what text)
  language sql stable security definer set search_path = public as $$
  select distinct on (e.duplicate_key) e.duplicate_key,
    case when open then e.first_id end, case when open then e.happened_from end, case when open then e.what end
  from entry e, lateral (select e.open_to is null or viewer_agency() = any (e.open_to) as open) held
  where e.partnership_id = viewer_partnership() and e.child_id = of_child and of_child = any (visible_children())
    and e.agency_id = of_agency and e.duplicate_key = any (keys)
  order by e.duplicate_key, e.recorded_at
$$;
grant create on schema public to throughline_system;
alter function entries_here(uuid, uuid, text[]) owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function entries_here(uuid, uuid, text[]) from public;
grant execute on function entries_here(uuid, uuid, text[]) to throughline_app, throughline_system;
