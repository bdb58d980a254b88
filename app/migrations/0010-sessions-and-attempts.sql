-- The product's own role reads who a session belongs to and when it was last used; it cannot read a password.
grant usage on schema auth to throughline_system;
grant select, delete on auth.session to throughline_system;
grant update ("updatedAt") on auth.session to throughline_system;

-- Attempts to sign in, without the name that was tried: enough to slow down guessing.
create table sign_in_attempt (
  id uuid primary key,
  name_hash text not null,
  from_hash text not null,
  tried_at timestamptz not null,
  succeeded boolean not null
);
create index sign_in_attempt_name on sign_in_attempt (name_hash, tried_at);
create index sign_in_attempt_from on sign_in_attempt (from_hash, tried_at);
alter table sign_in_attempt enable row level security;
alter table sign_in_attempt force row level security;
create policy product on sign_in_attempt to throughline_system using (true) with check (true);
grant select, insert, delete on sign_in_attempt to throughline_system;
