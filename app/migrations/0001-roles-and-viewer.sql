-- Three roles that own nothing. The app takes one on at the start of every transaction:
-- throughline_app for a signed-in practitioner, throughline_system for the product's own work,
-- throughline_auth for the sign-in library, which sees its own schema and nothing else.
do $$
declare name text;
begin
  foreach name in array array['throughline_app', 'throughline_system', 'throughline_auth'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin', name);
    end if;
    execute format('grant %I to current_user', name);
  end loop;
end $$;

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;

create function fold(words text) returns text
  language sql immutable strict parallel safe
  as $$ select lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;

create function viewer_partnership() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.partnership', true), '')::uuid $$;
create function viewer_practitioner() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.practitioner', true), '')::uuid $$;
create function viewer_agency() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.agency', true), '')::uuid $$;
create function viewer_today() returns date language sql stable parallel safe
  as $$ select nullif(current_setting('app.today', true), '')::date $$;

grant usage on schema public to throughline_app, throughline_system;
