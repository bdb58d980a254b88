import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";

/** A column that the database works out from others and no digest counts, though pages are found or told by it. */
export interface WorkedOut {
  readonly table: string;
  readonly column: string;
  readonly chain: string;
  readonly key: string;
  /** Worked out anew by the database's own functions, and by none of ours that an owner could replace. */
  readonly anew: RawBuilder<unknown>;
  readonly sentence: (key: string) => string;
}

export const workedOut: readonly WorkedOut[] = [
  {
    table: "entry",
    column: "words",
    chain: "child_id",
    key: "id",
    anew: sql`pg_catalog.to_tsvector('pg_catalog.english', what || ' ' || coalesce(about, '') || ' ' || coalesce(impact, '')
      || ' ' || coalesce(action, '') || ' ' || coalesce(no_action_reason, '') || ' ' || coalesce(outcome, ''))`,
    sentence: (key) => `entry ${key} is searched by other words than it says.`,
  },
  {
    table: "person_name",
    column: "folded",
    chain: "person_id",
    key: "id",
    anew: sql`lower(public.unaccent('public.unaccent'::regdictionary, given || ' ' || family))`,
    sentence: (key) => `person_name ${key} is searched by another name than it says.`,
  },
  {
    table: "change_seal",
    column: "chains_grown",
    chain: "partnership_id",
    key: "day",
    anew: sql`cardinality(chains)`,
    sentence: (key) => `The seal of ${key} says that another number of chains grew than it seals.`,
  },
];

/** Rows in which such a column is not what it should be. */
export async function workedOutOtherwise(
  tx: Tx,
  { table, column, chain, key, anew }: WorkedOut,
): Promise<{ chain: string; key: string }[]> {
  const { rows } = await sql<{ chain: string; key: string }>`
    select ${sql.ref(chain)} as chain, ${sql.ref(key)}::text as key from ${sql.table(table)}
    where ${sql.ref(column)} is distinct from ${anew}`.execute(tx);
  return rows;
}
