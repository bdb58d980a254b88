import { sql } from "kysely";
import type { Owner, Store } from "../../platform/database/store.ts";
import type { Kept } from "./catalogue.ts";
import type { Made } from "./make-rows.ts";
import type { Person } from "./people.ts";

export const keyOf = ({ key }: Kept, row: Readonly<Record<string, unknown>>): string =>
  key.map((column) => String(row[column])).join(" ");

/** The keys of every row that somebody reads, by table. */
export async function readBy(
  store: Store,
  person: Person,
  tables: readonly Kept[],
): Promise<Map<string, Set<string>>> {
  const each = tables.map(
    ({ table, key }) =>
      sql`select ${table} as "table", array_agg(concat_ws(' ', ${sql.join(key.map((column) => sql.ref(column)))})) as keys from ${sql.table(table)}`,
  );
  const { rows } = await store.as(person, (tx) =>
    sql<{ table: string; keys: string[] | null }>`${sql.join(each, sql` union all `)}`.execute(tx),
  );
  return new Map(rows.map(({ table, keys }) => [table, new Set(keys)]));
}

/** A function of the tests that tries each row as whoever asks, undoes it, and says what came of it. */
export async function prepareTrying(owner: Owner): Promise<void> {
  await owner.script(`create function try_rows(tried jsonb) returns text[] language plpgsql as $$
    declare
      one jsonb;
      columns text;
      came text[] := '{}';
    begin
      for one in select * from jsonb_array_elements(tried) loop
        select string_agg(quote_ident(k), ', ') into columns from jsonb_object_keys(one -> 'row') k;
        begin
          execute format('insert into %1$I (%2$s) select %2$s from jsonb_populate_record(null::%1$I, $1)', one ->> 'table', columns)
            using one -> 'row';
          raise exception 'undone' using errcode = 'TL001';
        exception when sqlstate 'TL001' then came := came || 'added'::text;
          when insufficient_privilege then came := came || 'refused'::text;
          when others then came := came || sqlerrm;
        end;
      end loop;
      return came;
    end $$;
    grant execute on function try_rows(jsonb) to throughline_app`);
}

/** What came of each row that somebody tried to add: added, refused, or what went wrong. */
export async function triedBy(store: Store, person: Person, made: readonly Made[]): Promise<string[]> {
  const tried = JSON.stringify(
    made.map(({ table, row }) => ({ table, row: { partnership_id: person.partnershipId, ...row } })),
  );
  const { rows } = await store.as(person, (tx) =>
    sql<{ came: string[] }>`select try_rows(${tried}::jsonb) as came`.execute(tx),
  );
  return rows[0]?.came ?? [];
}
