-- Whose eyes a transaction sees with, and what they see: set and found in one statement at its beginning.
create function begin_viewing(as_role text, partnership text, practitioner text, agency text, today text) returns void
  language plpgsql as $$
begin
  perform set_config('role', as_role, true),
    set_config('app.partnership', partnership, true),
    set_config('app.practitioner', practitioner, true),
    set_config('app.agency', agency, true),
    set_config('app.today', today, true);
  if practitioner <> '' then perform hold_viewer(); end if;
end $$;
