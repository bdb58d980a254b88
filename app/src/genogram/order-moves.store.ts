import "./tables.ts";
import "../practitioners/tables.ts";
import type { OrderPin } from "@throughline/genogram";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import type { OrderMove } from "./order-moves.ts";

/** Every move in a child's drawing that this viewer may see, oldest first. */
export async function orderMovesOf(tx: Tx, childId: string): Promise<OrderMove[]> {
  const rows = await tx
    .selectFrom("order_pin as o")
    .leftJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "o.partnership_id").onRef("p.id", "=", "o.recorded_by"),
    )
    .select(["o.id", "o.left_id", "o.right_id", "o.undoes_id", "o.recorded_at", "p.name"])
    .where("o.child_id", "=", childId)
    .orderBy("o.recorded_at")
    .orderBy("o.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    left: row.left_id,
    right: row.right_id,
    undoes: row.undoes_id,
    by: row.name ?? "Somebody",
    at: row.recorded_at,
  }));
}

export async function keepMove(
  tx: Tx,
  { partnershipId, practitionerId }: Viewer,
  childId: string,
  { left, right, undoes = null }: OrderPin & { readonly undoes?: string | null },
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("order_pin")
    .values({
      partnership_id: partnershipId,
      id: newId(),
      child_id: childId,
      left_id: left,
      right_id: right,
      undoes_id: undoes,
      recorded_by: practitionerId,
      recorded_at: at,
    })
    .execute();
}
