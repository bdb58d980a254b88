import "./tables.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";

/** What a named person said one day that the whole chronology means. */
export interface Review {
  readonly id: string;
  readonly sentence: string;
  readonly by: string;
  readonly agency: string;
  readonly on: Temporal.PlainDate;
  readonly recordedAt: Temporal.Instant;
}

/** The reviews of a child's chronology, newest first. */
export async function reviewsOf(tx: Tx, childId: string): Promise<Review[]> {
  const rows = await tx
    .selectFrom("chronology_review as r")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "r.partnership_id").onRef("p.id", "=", "r.recorded_by"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "p.partnership_id").onRef("a.id", "=", "p.agency_id"),
    )
    .select(["r.id", "r.sentence", "r.reviewed_on", "r.recorded_at", "p.name", "a.name as agency"])
    .where("r.child_id", "=", childId)
    .orderBy("r.reviewed_on", "desc")
    .orderBy("r.recorded_at", "desc")
    .orderBy("r.id", "desc")
    .execute();
  return rows.map((r) => ({
    id: r.id,
    sentence: r.sentence,
    by: r.name,
    agency: r.agency,
    on: r.reviewed_on,
    recordedAt: r.recorded_at,
  }));
}

export async function addReview(
  tx: Tx,
  viewer: Viewer,
  {
    childId,
    sentence,
    on,
    at,
  }: { childId: string; sentence: string; on: Temporal.PlainDate; at: Temporal.Instant },
): Promise<void> {
  await tx
    .insertInto("chronology_review")
    .values({
      partnership_id: viewer.partnershipId,
      id: newId(),
      child_id: childId,
      reviewed_on: on,
      sentence,
      recorded_by: viewer.practitionerId,
      recorded_at: at,
    })
    .execute();
}
