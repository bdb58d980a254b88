-- Every row about a child is linked, as it is written, to what was written before it. A link holds the SHA-256 of each
-- row and of the link before it, so that a row altered, taken out, put in or moved in the order later does not fit.
-- A chain is one child's, or one person's where the row is of no one child, or the partnership's own.
create table change_link (
  partnership_id uuid not null references partnership,
  chain uuid not null,
  n bigint not null check (n > 0),
  kept_in text not null,
  linked_at timestamptz not null,
  -- Null for the product's own work, such as planting.
  linked_by uuid,
  row_keys text[] not null,
  row_digests text[] not null,
  link_before text not null,
  link text not null,
  primary key (partnership_id, chain, n),
  check (cardinality(row_keys) = cardinality(row_digests))
);

-- Where each chain ends. Held apart so that a link cut off the end is missed.
create table change_head (
  partnership_id uuid not null references partnership,
  chain uuid not null,
  n bigint not null,
  link text not null,
  primary key (partnership_id, chain)
);

alter table change_link enable row level security;
alter table change_link force row level security;
alter table change_head enable row level security;
alter table change_head force row level security;
create policy of_the_child on change_link for select to throughline_app
  using (partnership_id = (select viewer_partnership()) and chain = any ((select visible_children())::uuid[]));
create policy of_the_child on change_head for select to throughline_app
  using (partnership_id = (select viewer_partnership()) and chain = any ((select visible_children())::uuid[]));
create policy product on change_link to throughline_system using (true) with check (true);
create policy product on change_head to throughline_system using (true) with check (true);
-- Not which rows, of which tables, nor their digests: a restricted weight has few enough values to be guessed from one.
grant select (partnership_id, chain, n, linked_at, link) on change_link to throughline_app;
grant select (partnership_id, chain, n, link) on change_head to throughline_app;
grant select, insert on change_link to throughline_system;
grant select, insert, update on change_head to throughline_system;

-- What stands for a row in its link: every column but those worked out from others and the one a restriction holds.
-- What a later migration adds, and leaves null in older rows, leaves their digests as they were.
create function row_digest(facts jsonb, left_out text[]) returns text language sql immutable as $$
  select encode(sha256(convert_to(jsonb_strip_nulls(facts - left_out)::text, 'UTF8')), 'hex')
$$;

create function left_out_of_digest(kept regclass) returns text[] language sql stable as $$
  select coalesce(array_agg(a.attname::text order by a.attname), '{}') from pg_attribute a
  where a.attrelid = kept and a.attnum > 0 and not a.attisdropped
    and (a.attgenerated <> '' or (kept = 'entry'::regclass and a.attname = 'open_to'))
$$;

create function row_key(facts jsonb, key_columns text[]) returns text language sql immutable as $$
  select string_agg(facts ->> k.name, ' ' order by k.at) from unnest(key_columns) with ordinality k (name, at)
$$;

-- The first in a chain follows sixty-four noughts. The row of the head is held until the transaction ends, so that two
-- people who write about one child at once are linked one after the other.
create procedure link_to_chain(of_partnership uuid, of_chain uuid, kept_in text, keys text[], digests text[])
  language plpgsql set search_path = public set timezone = 'UTC' as $$
declare
  head change_head;
  at timestamptz;
  made text;
begin
  insert into change_head as h values (of_partnership, of_chain, 0, repeat('0', 64))
    on conflict (partnership_id, chain) do update set n = h.n returning * into head;
  at := clock_timestamp();
  made := encode(sha256(convert_to(concat_ws(E'\n', head.link, of_partnership, of_chain, head.n + 1, kept_in,
    to_jsonb(at) #>> '{}', coalesce(viewer_practitioner()::text, '-'),
    array_to_string(keys, ','), array_to_string(digests, ',')), 'UTF8')), 'hex');
  insert into change_link values (of_partnership, of_chain, head.n + 1, kept_in, at, viewer_practitioner(), keys, digests,
    head.link, made);
  update change_head h set n = head.n + 1, link = made where h.partnership_id = of_partnership and h.chain = of_chain;
end $$;

-- The rows that one statement wrote, in one link for each chain. Arguments: the column that names the chain, those left out
-- of the digest, then those that name the row.
create function link_rows() returns trigger
  language plpgsql security definer set search_path = public set timezone = 'UTC' as $$
declare
  written record;
begin
  for written in
    select r.partnership_id, r.chain, array_agg(r.key order by r.key) as keys, array_agg(r.digest order by r.key) as digests
    from (select (j.facts ->> 'partnership_id')::uuid as partnership_id, (j.facts ->> tg_argv[0])::uuid as chain,
        row_key(j.facts, tg_argv[2:]) as key, row_digest(j.facts, tg_argv[1]::text[]) as digest
      from (select to_jsonb(added) as facts from added) j) r
    group by r.partnership_id, r.chain order by r.chain
  loop
    call link_to_chain(written.partnership_id, written.chain, tg_table_name, written.keys, written.digests);
  end loop;
  return null;
end $$;

grant create on schema public to throughline_system;
alter function link_rows() owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function link_rows() from public;
revoke execute on procedure link_to_chain(uuid, uuid, text, text[], text[]) from public;
grant execute on procedure link_to_chain(uuid, uuid, text, text[], text[]) to throughline_system;

-- The one way to have a table's rows linked: those to come, and those that are in it already, which were written before
-- there were links and are linked from now on.
create procedure link_what_is_kept_in(kept regclass, chain_column text) language plpgsql set timezone = 'UTC' as $$
declare
  key_columns text[];
  written record;
begin
  select array_agg(a.attname::text order by k.at) into key_columns
    from pg_index i cross join unnest(i.indkey) with ordinality k (attnum, at)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
    where i.indrelid = kept and i.indisprimary and a.attname <> 'partnership_id';
  execute format('create trigger link_rows after insert on %s referencing new table as added
    for each statement execute function link_rows(%L, %L, %s)', kept, chain_column, left_out_of_digest(kept),
    (select string_agg(quote_literal(name), ', ') from unnest(key_columns) name));
  set local role throughline_system;
  for written in execute format('select r.partnership_id, r.chain, array_agg(r.key order by r.key) as keys,
      array_agg(r.digest order by r.key) as digests
    from (select partnership_id, %I as chain, row_key(to_jsonb(t), %L) as key, row_digest(to_jsonb(t), %L) as digest
      from %s t) r
    group by r.partnership_id, r.chain order by r.chain', chain_column, key_columns, left_out_of_digest(kept), kept)
  loop
    call link_to_chain(written.partnership_id, written.chain, (select relname from pg_class where oid = kept),
      written.keys, written.digests);
  end loop;
  reset role;
end $$;

-- Everything that hangs on a child, or else on a person, but for looks, which are sealed by the day, and files that wait
-- to be added, which change until they are. A table made later asks to be linked itself.
do $$
declare
  kept record;
begin
  for kept in select c.oid::regclass as name, min(a.attname::text) as chain
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname in ('child_id', 'person_id')
      and not a.attisdropped and c.relname not in ('child_record', 'look', 'file_import', 'import_line', 'import_proposal')
    group by c.oid, c.relname order by c.relname
  loop
    call link_what_is_kept_in(kept.name, kept.chain);
  end loop;
end $$;
call link_what_is_kept_in('child_record', 'id');
call link_what_is_kept_in('person', 'id');
call link_what_is_kept_in('practice_setting', 'partnership_id');
call link_what_is_kept_in('condition_chart', 'partnership_id');

-- Once a day the ends of the chains that grew, and that day's looks, are sealed: a hash over them and over the seal
-- before, under a key that is the app's and that the database does not have. Who rewrote a chain from end to end, links
-- and all, cannot make the seal that it would need.
create table change_seal (
  partnership_id uuid not null references partnership,
  -- The last day whose looks it counts.
  day date not null,
  sealed_at timestamptz not null,
  chains text[] not null,
  chains_grown bigint not null generated always as (cardinality(chains)) stored,
  looks bigint not null,
  looks_digest text not null,
  seal_before text not null,
  seal text not null,
  key_mark text not null,
  primary key (partnership_id, day)
);
alter table change_seal enable row level security;
alter table change_seal force row level security;
create policy read_within on change_seal for select to throughline_app
  using (partnership_id = (select viewer_partnership()));
create policy product on change_seal to throughline_system using (true) with check (true);
-- Not the chains, which name every child.
grant select (partnership_id, day, sealed_at, chains_grown, looks, seal) on change_seal to throughline_app;
grant select, insert on change_seal to throughline_system;
create index look_day on look (partnership_id, looked_at);
