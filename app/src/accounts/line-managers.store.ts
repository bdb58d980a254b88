import "./tables.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";

/** From which day on somebody is managed by whom; nobody where the name is null. */
export interface ManagedBy {
  readonly id: string;
  /** Who recorded it, where anybody in particular did. */
  readonly by: string | null;
  readonly managerId: string | null;
  readonly manager: string | null;
  readonly from: Temporal.PlainDate;
}

/** Who has managed somebody, newest first, those still to come included. */
export async function managersOf(tx: Tx, practitionerId: string): Promise<ManagedBy[]> {
  return await tx
    .selectFrom("line_manager as l")
    .leftJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "l.partnership_id").onRef("p.id", "=", "l.manager_id"),
    )
    .leftJoin("practitioner as r", (join) =>
      join.onRef("r.partnership_id", "=", "l.partnership_id").onRef("r.id", "=", "l.recorded_by"),
    )
    .select(["l.id", "r.name as by", "l.manager_id as managerId", "p.name as manager", "l.from_on as from"])
    .where("l.practitioner_id", "=", practitionerId)
    .orderBy("l.from_on", "desc")
    .orderBy("l.recorded_at", "desc")
    .orderBy("l.id", "desc")
    .execute();
}

export async function recordLineManager(
  tx: Tx,
  viewer: Viewer,
  managed: {
    readonly practitionerId: string;
    readonly managerId: string | null;
    readonly from: Temporal.PlainDate;
  },
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("line_manager")
    .values({
      partnership_id: viewer.partnershipId,
      id: newId(),
      practitioner_id: managed.practitionerId,
      manager_id: managed.managerId,
      from_on: managed.from,
      recorded_by: viewer.practitionerId,
      recorded_at: at,
    })
    .execute();
}
