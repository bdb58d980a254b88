import "./tables.ts";
import type { Tx } from "../platform/database/store.ts";

/** Where a child's chain ends today. */
export interface Linking {
  readonly links: number;
  readonly link: string;
  readonly at: Temporal.Instant;
}

/** How the changes of one child's record are linked; null where none is yet. */
export async function linkingOf(tx: Tx, childId: string): Promise<Linking | null> {
  const row = await tx
    .selectFrom("change_link")
    .select(["n", "link", "linked_at"])
    .where("chain", "=", childId)
    .orderBy("n", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? { links: row.n, link: row.link, at: row.linked_at } : null;
}
