import "./tables.ts";
import type { Tx } from "../platform/database/store.ts";

/** How many weights of a child are kept, of entries that stand. */
export async function weightsKept(tx: Tx, childId: string): Promise<number> {
  const row = await tx
    .selectFrom("measurement as m")
    .innerJoin("current_entry as e", (join) =>
      join.onRef("e.partnership_id", "=", "m.partnership_id").onRef("e.id", "=", "m.entry_id"),
    )
    .where("m.child_id", "=", childId)
    .where("m.sort", "=", "weight")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return row.n;
}
