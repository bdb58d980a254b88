-- Functions that must see past row-level security run as the product's own role, not as whoever migrated.
grant create on schema public to throughline_system;
alter function visible_children() owner to throughline_system;
alter function visible_people() owner to throughline_system;
alter function restricted_entries(uuid) owner to throughline_system;
alter function hold_restriction() owner to throughline_system;
alter function inherit_restriction() owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function visible_children(), visible_people(), restricted_entries(uuid) from public;
grant execute on function visible_children(), visible_people(), restricted_entries(uuid) to throughline_app, throughline_system;
