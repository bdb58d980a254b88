import type { Tx } from "../platform/database/store.ts";

export interface LastLead {
  readonly id: string;
  readonly involvementId: string;
  readonly from: Temporal.PlainDate;
  readonly by: string;
}

/** Who was named lead last, whoever leads today, and by whom. */
export async function lastLead(tx: Tx, childId: string): Promise<LastLead | null> {
  const row = await tx
    .selectFrom("lead_professional as l")
    .leftJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "l.partnership_id").onRef("p.id", "=", "l.recorded_by"),
    )
    .select(["l.id", "l.involvement_id as involvementId", "l.from_on as from", "p.name as by"])
    .where("l.child_id", "=", childId)
    .orderBy("l.recorded_at", "desc")
    .orderBy("l.id", "desc")
    .executeTakeFirst();
  return row ? { ...row, by: row.by ?? "Somebody" } : null;
}
