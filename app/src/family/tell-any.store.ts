import type { Tx } from "../platform/database/store.ts";
import { NotAllowed } from "../platform/http/refusals.ts";
import type { Writing } from "./fact.ts";
import { factOf } from "./fact-row.ts";
import type { ReadFact } from "./fact-form.ts";
import type { AnyRow } from "./fact-sort.ts";
import { factNow } from "./read-facts.store.ts";
import type { FactTable } from "./tables.ts";
import { replaceFact, tellFact } from "./tell-fact.store.ts";

/** Writes down a fact that was read from a form; in place of the one before, where there is one. */
export async function tellAny(
  tx: Tx,
  writing: Writing,
  table: FactTable,
  { own, telling, reason }: ReadFact,
  before: AnyRow | null = null,
): Promise<void> {
  if (before === null) await tellFact(tx, writing, table, own as never, telling);
  else await replaceOrRefuse(tx, writing, table, before, { own, telling, reason: reason ?? "" });
}

/** Takes a fact back, with the reason. It stays readable. */
export async function withdrawAny(
  tx: Tx,
  writing: Writing,
  table: FactTable,
  before: AnyRow,
  reason: string,
): Promise<void> {
  const { from, to, saidBy, saidOn } = factOf(before);
  const telling = { from, to, saidBy: saidBy ?? "", saidOn: saidOn ?? before.said_on };
  await replaceOrRefuse(tx, writing, table, before, { own: {}, telling, reason, withdrawn: true });
}

interface Replacing extends Pick<ReadFact, "own" | "telling"> {
  readonly reason: string;
  readonly withdrawn?: boolean;
}

/** The row is read again as it was written: what the family's page shows may have people read as one. */
async function replaceOrRefuse(
  tx: Tx,
  writing: Writing,
  table: FactTable,
  before: AnyRow,
  { own, ...replacing }: Replacing,
): Promise<void> {
  const row = await factNow(tx, table, before.first_id);
  const done = row?.id === before.id && (await replaceFact(tx, writing, table, row, own as never, replacing));
  if (!done) throw new NotAllowed("Somebody else has just changed this. Read how it stands now.");
}
