import "./tables.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";

export interface NewException {
  readonly checkId: string;
  readonly reason: string;
  readonly acceptedOn: Temporal.PlainDate;
  readonly reviewOn: Temporal.PlainDate;
}

export async function recordException(
  tx: Tx,
  viewer: Viewer,
  childId: string,
  x: NewException,
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("accepted_exception")
    .values({
      partnership_id: viewer.partnershipId,
      id: newId(),
      child_id: childId,
      check_id: x.checkId,
      reason: x.reason,
      accepted_by: viewer.practitionerId,
      accepted_on: x.acceptedOn,
      review_on: x.reviewOn,
      recorded_at: at,
    })
    .execute();
}

export async function recordLaterStart(
  tx: Tx,
  viewer: Viewer,
  childId: string,
  reason: string,
  on: Temporal.PlainDate,
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("later_start")
    .values({
      partnership_id: viewer.partnershipId,
      id: newId(),
      child_id: childId,
      stated_on: on,
      reason,
      recorded_by: viewer.practitionerId,
      recorded_at: at,
    })
    .execute();
}
