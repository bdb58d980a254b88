import "./tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import { type Counts, type Proposal, proposals } from "./proposals.store.ts";
import { type Part, ROWS_A_PAGE, type RowsShown } from "./rows-shown.ts";

/** One page of a part of a file's rows. What somebody left out stays beside what is to be added, so that it can be let in again. */
export async function rowsShown(
  tx: Tx,
  importId: string,
  asked: { readonly part: Part; readonly page: number },
): Promise<RowsShown> {
  const of = partOf(tx, importId, asked.part);
  const { total } = await of
    .clearOrderBy()
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const pages = Math.max(1, Math.ceil(total / ROWS_A_PAGE));
  const page = Math.min(asked.page, pages);
  const rows: Proposal[] = await of
    .limit(ROWS_A_PAGE)
    .offset((page - 1) * ROWS_A_PAGE)
    .execute();
  return { part: asked.part, page, pages, rows };
}

function partOf(tx: Tx, importId: string, part: Part) {
  const all = proposals(tx, importId);
  if (part === "refused") return all.where("verdict", "=", "refused");
  if (part === "here") return all.where("verdict", "=", "here already");
  if (part === "left") return all.where("verdict", "=", "left out");
  return all.where((eb) =>
    eb.or([eb("verdict", "=", "new"), eb("verdict", "=", "left out").and("proposed", "is not", null)]),
  );
}

/** Keeps the ticks of one page: of the rows shown, those kept are to be added and the others left out. */
export async function keepTicks(
  tx: Tx,
  importId: string,
  { shown, keep }: { shown: readonly number[]; keep: readonly number[] },
): Promise<void> {
  await sql`update import_proposal set verdict = case when n = any (${`{${keep.join(",")}}`}::integer[]) then 'new' else 'left out' end
    where import_id = ${importId} and n = any (${`{${shown.join(",")}}`}::integer[])
      and verdict in ('new', 'left out') and proposed is not null`.execute(tx);
}

export const noCounts: Counts = { new: 0, "here already": 0, refused: 0, "left out": 0 };
