import "./tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";

export interface Recovery {
  readonly id: string;
  readonly practitionerId: string;
  readonly name: string;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedByName: string;
  readonly askedAt: Temporal.Instant;
  /** Whoever asked handed the viewer their way in. */
  readonly letViewerIn: boolean;
}

const HOURS_TO_CONFIRM = 24;

/** What has been asked for in the viewer's agency within a day, and not confirmed yet. */
export async function waitingRecoveries(tx: Tx, now: Temporal.Instant): Promise<Recovery[]> {
  const rows = await tx
    .selectFrom("account_recovery as r")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "r.partnership_id").onRef("p.id", "=", "r.practitioner_id"),
    )
    .innerJoin("practitioner as a", (join) =>
      join.onRef("a.partnership_id", "=", "r.partnership_id").onRef("a.id", "=", "r.asked_by"),
    )
    .leftJoin("account_recovery_confirmation as c", (join) =>
      join.onRef("c.partnership_id", "=", "r.partnership_id").onRef("c.recovery_id", "=", "r.id"),
    )
    .where("c.confirmed_at", "is", null)
    .where("r.asked_at", ">", now.subtract({ hours: HOURS_TO_CONFIRM }))
    .select([
      "r.id",
      "r.practitioner_id",
      "p.name",
      "r.reason",
      "r.asked_by",
      "a.name as asker",
      "r.asked_at",
    ])
    .select(sql<boolean>`let_in_by(viewer_practitioner(), r.asked_by)`.as("letViewerIn"))
    .orderBy("r.asked_at")
    .execute();
  return rows.map((r) => ({
    id: r.id,
    practitionerId: r.practitioner_id,
    name: r.name,
    reason: r.reason,
    askedBy: r.asked_by,
    askedByName: r.asker,
    askedAt: r.asked_at,
    letViewerIn: r.letViewerIn,
  }));
}

export async function askRecovery(
  tx: Tx,
  viewer: Viewer,
  practitionerId: string,
  reason: string,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("account_recovery")
    .values({
      partnership_id: viewer.partnershipId,
      id: newId(),
      practitioner_id: practitionerId,
      reason,
      asked_by: viewer.practitionerId,
      asked_at: now,
    })
    .execute();
}

export async function confirmRecovery(
  tx: Tx,
  viewer: Viewer,
  id: string,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("account_recovery_confirmation")
    .values({
      partnership_id: viewer.partnershipId,
      recovery_id: id,
      confirmed_by: viewer.practitionerId,
      confirmed_at: now,
    })
    .execute();
}

/** A second person's yes: whoever may see what was asked, did not ask it, was not let in by whoever did, and is not the one it is for. */
export const mayConfirm = ({ askedBy, practitionerId, letViewerIn }: Recovery, viewer: Viewer): boolean =>
  askedBy !== viewer.practitionerId && practitionerId !== viewer.practitionerId && !letViewerIn;
