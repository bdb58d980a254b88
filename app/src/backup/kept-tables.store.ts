import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";

/** What a backup leaves out: who is signed in now, guesses at passwords, and the list of migrations, which stands at its head. */
const LEFT_OUT = new Set([
  "public.migration",
  "public.access_cell",
  "public.sign_in_attempt",
  "public.concern_link_try",
  "public.spent_answer",
  "auth.session",
  "auth.verification",
  "auth.rateLimit",
]);

export interface KeptTable {
  readonly schema: "public" | "auth";
  readonly name: string;
  /** Those that are written, not worked out. */
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

/** The tables of the record, each after those it refers to. */
export async function keptTables(tx: Tx): Promise<KeptTable[]> {
  const { rows } = await sql<KeptTable & { refersTo: string[] }>`
    select n.nspname as schema, c.relname as name,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
        and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      array(select a.attname::text from pg_index i cross join unnest(i.indkey) with ordinality k (attnum, at)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary order by k.at) as key,
      array(select distinct rn.nspname || '.' || r.relname from pg_constraint f
        join pg_class r on r.oid = f.confrelid join pg_namespace rn on rn.oid = r.relnamespace
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as "refersTo"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'auth') and c.relkind = 'r' order by 1, 2`.execute(tx);
  return inOrder(rows.filter(({ schema, name }) => !LEFT_OUT.has(`${schema}.${name}`)));
}

function inOrder(tables: readonly (KeptTable & { refersTo: string[] })[]): KeptTable[] {
  const placed = new Map<string, KeptTable>();
  const named = new Map(tables.map((table) => [`${table.schema}.${table.name}`, table]));
  const place = (name: string, under: readonly string[]): void => {
    const table = named.get(name);
    if (!table || placed.has(name) || under.includes(name)) return;
    for (const other of table.refersTo) place(other, [...under, name]);
    const { schema, name: own, columns, key } = table;
    placed.set(name, { schema, name: own, columns, key });
  };
  for (const name of named.keys()) place(name, []);
  return [...placed.values()];
}
