import "../children/tables.ts";
import type { Tx } from "../platform/database/store.ts";

/** Lets whoever works with one child work with another too. */
export async function involveAlike(tx: Tx, child: string, another: string): Promise<void> {
  const team = await tx
    .selectFrom("involvement")
    .selectAll()
    .where("child_id", "=", child)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto("involvement")
    .values({ ...team, id: crypto.randomUUID(), child_id: another })
    .execute();
}
