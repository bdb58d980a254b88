import "./tables.ts";
import type { Tx } from "../platform/database/store.ts";

const DECIDED_WITHIN_HOURS = 14 * 24;

const LET_GO =
  "Nobody decided about this file for fourteen days, so what had been read of it was let go. Nothing was added; bring it in again.";

/** A file nobody decides about holds words of other children too, perhaps: after fourteen days they are let go. */
export async function letGoOfAbandoned(tx: Tx, now: Temporal.Instant): Promise<number> {
  const abandoned = await tx
    .selectFrom("file_import")
    .select("id")
    .where("added_at", "is", null)
    .where("refused_at", "is", null)
    .where("left_at", "is", null)
    .where("heartbeat_at", "<", now.subtract({ hours: DECIDED_WITHIN_HOURS }))
    .execute();
  const ids = abandoned.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await tx.deleteFrom("import_line").where("import_id", "in", ids).execute();
  await tx.deleteFrom("import_proposal").where("import_id", "in", ids).execute();
  await tx
    .updateTable("file_import")
    .set({ refused_at: now, refusal: LET_GO })
    .where("id", "in", ids)
    .execute();
  return ids.length;
}
