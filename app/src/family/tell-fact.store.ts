import "./tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import { newId } from "../platform/id.ts";
import type { Telling, Writing } from "./fact.ts";
import { columnsOf } from "./part-known.ts";
import type { FactTable, FactTables, Told } from "./tables.ts";

/** The columns of a fact that are its own. */
export type Own<T extends FactTable> = Omit<FactTables[T], keyof Told>;

/** Writes a fact down for the first time; answers its id. */
export async function tellFact<T extends FactTable>(
  tx: Tx,
  writing: Writing,
  table: T,
  own: Own<T>,
  telling: Telling,
): Promise<string> {
  const id = newId();
  await insert(tx, table, { ...own, ...told(writing, telling), id, first_id: id });
  return id;
}

interface Replacing {
  readonly telling: Telling;
  readonly reason: string;
  readonly withdrawn?: boolean;
}

/** Writes a fact down anew in place of how it stood, which stays readable. False when somebody has just done so. */
export async function replaceFact<T extends FactTable>(
  tx: Tx,
  writing: Writing,
  table: T,
  before: FactTables[T],
  own: Partial<Own<T>>,
  { telling, reason, withdrawn = false }: Replacing,
): Promise<boolean> {
  const { id: replaces_id, first_id }: Told = before;
  const replaced = await sql`select from ${sql.table(table)} where replaces_id = ${replaces_id}`.execute(tx);
  if (replaced.rows.length > 0) return false;
  const kept = { ...before, ...own, ...told(writing, telling), replaces_id, first_id, reason, withdrawn };
  await insert(tx, table, { ...kept, id: newId() });
  return true;
}

const told = ({ partnershipId, practitionerId, at }: Writing, { from, to, saidBy, saidOn }: Telling) => ({
  partnership_id: partnershipId,
  ...columnsOf("began", from),
  ...columnsOf("ended", to),
  said_by: saidBy,
  said_on: saidOn,
  recorded_by: practitionerId,
  recorded_at: at,
});

async function insert(tx: Tx, table: FactTable, row: object): Promise<void> {
  const { folded: _, ...columns } = { folded: "", ...row };
  await tx
    .insertInto(table)
    .values(columns as never)
    .execute();
}
