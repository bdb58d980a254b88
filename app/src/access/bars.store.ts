import "./tables.ts";
import "../practitioners/tables.ts";
import type { Tx } from "../platform/database/store.ts";

/** That somebody was barred from a record, or let see it again. */
export interface BarTold {
  readonly id: string;
  readonly practitionerId: string;
  readonly name: string;
  readonly barred: boolean;
  readonly reason: string;
  readonly by: string;
}

/** Everybody who was ever barred from a record or let see it again, newest first. */
export async function barsTold(tx: Tx, childId: string): Promise<BarTold[]> {
  return await tx
    .selectFrom("practitioner_bar as b")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "b.partnership_id").onRef("p.id", "=", "b.practitioner_id"),
    )
    .innerJoin("practitioner as r", (join) =>
      join.onRef("r.partnership_id", "=", "b.partnership_id").onRef("r.id", "=", "b.recorded_by"),
    )
    .select(["b.id", "b.practitioner_id as practitionerId", "p.name", "b.barred", "b.reason", "r.name as by"])
    .where("b.child_id", "=", childId)
    .orderBy("b.recorded_at", "desc")
    .orderBy("b.id", "desc")
    .execute();
}
