import "./tables.ts";
import "../practitioners/tables.ts";
import type { Tx } from "../platform/database/store.ts";

/** A spell in a team as somebody began it, or gave it another last day. */
export interface SpellChange {
  readonly id: string;
  readonly membershipId: string;
  readonly team: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly reason: string;
  readonly by: string;
}

/** What was recorded of somebody's spells, newest first. */
export async function spellChangesOf(tx: Tx, practitionerId: string): Promise<SpellChange[]> {
  return await tx
    .selectFrom("membership_change as m")
    .innerJoin("team as t", (join) =>
      join.onRef("t.partnership_id", "=", "m.partnership_id").onRef("t.id", "=", "m.team_id"),
    )
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "m.partnership_id").onRef("p.id", "=", "m.recorded_by"),
    )
    .select(["m.id", "m.membership_id as membershipId", "t.name as team", "m.from_on as from"])
    .select(["m.to_on as to", "m.reason", "p.name as by"])
    .where("m.practitioner_id", "=", practitionerId)
    .orderBy("m.recorded_at", "desc")
    .orderBy("m.id", "desc")
    .execute();
}
