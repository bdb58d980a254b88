import "../children/tables.ts";
import "../chronology/tables.ts";
import type { Tx } from "../platform/database/store.ts";

/** When a child was last seen, and by whom. */
export interface LastSeen {
  readonly on: Temporal.PlainDate;
  readonly by: string;
  readonly agency: string;
}

/** Of each of these children whose entries the viewer may see, when they were last seen by a day. */
export async function lastSeenOf(
  tx: Tx,
  childIds: readonly string[],
  by: Temporal.PlainDate,
): Promise<ReadonlyMap<string, LastSeen>> {
  if (childIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("current_entry as e")
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "e.partnership_id").onRef("a.id", "=", "e.agency_id"),
    )
    .distinctOn("e.child_id")
    .select(["e.child_id", "e.happened_to", "e.author", "a.name"])
    .where("e.child_id", "in", [...childIds])
    .where("e.seen", "in", ["seen", "seen alone"])
    .where("e.happened_from", "<=", by)
    .orderBy("e.child_id")
    .orderBy("e.happened_to", "desc")
    .execute();
  return new Map(
    rows.map((row) => [row.child_id, { on: row.happened_to, by: row.author, agency: row.name }]),
  );
}
