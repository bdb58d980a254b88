import "./tables.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import type { StandingDecision } from "./standing.ts";
import type { RecordStanding } from "./tables.ts";

/** Who writes of which child, and when. */
export interface Writing {
  readonly childId: string;
  readonly by: Viewer;
  readonly at: Temporal.Instant;
}

const kept = ({ childId, by, at }: Writing) => ({
  partnership_id: by.partnershipId,
  id: newId(),
  child_id: childId,
  recorded_by: by.practitionerId,
  recorded_at: at,
});

/** Bars a practitioner from a record, or lets them see it again. */
export async function recordBar(
  tx: Tx,
  writing: Writing,
  bar: { readonly practitionerId: string; readonly barred: boolean; readonly reason: string },
): Promise<void> {
  const { practitionerId: practitioner_id, ...rest } = bar;
  await tx
    .insertInto("practitioner_bar")
    .values({ ...kept(writing), practitioner_id, ...rest })
    .execute();
}

export interface NewAuditWindow {
  readonly practitionerId: string;
  readonly audit: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

export interface OpenedWindow extends Omit<NewAuditWindow, "audit"> {
  readonly name: string;
}

/** The windows of a child's record that end on a day or later: who reads it for an audit, and when. */
export async function windowsFrom(tx: Tx, childId: string, day: Temporal.PlainDate): Promise<OpenedWindow[]> {
  return await tx
    .selectFrom("audit_window as w")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "w.partnership_id").onRef("p.id", "=", "w.practitioner_id"),
    )
    .select(["w.practitioner_id as practitionerId", "p.name", "w.from_on as from", "w.to_on as to"])
    .where("w.child_id", "=", childId)
    .where("w.to_on", ">=", day)
    .orderBy("w.from_on")
    .execute();
}

export async function openAuditWindow(tx: Tx, writing: Writing, window: NewAuditWindow): Promise<void> {
  const { practitionerId: practitioner_id, audit, from: from_on, to: to_on } = window;
  await tx
    .insertInto("audit_window")
    .values({ ...kept(writing), practitioner_id, audit, from_on, to_on })
    .execute();
}

export async function recordStanding(
  tx: Tx,
  writing: Writing,
  { standing, from, reason }: { standing: RecordStanding; from: Temporal.PlainDate; reason: string },
): Promise<void> {
  await tx
    .insertInto("record_standing")
    .values({ ...kept(writing), standing, from_on: from, reason })
    .execute();
}

/** Every decision to close the record, open it again or keep it open, newest first. */
export async function standingDecisions(tx: Tx, childId: string): Promise<StandingDecision[]> {
  return await tx
    .selectFrom("record_standing as s")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "s.partnership_id").onRef("p.id", "=", "s.recorded_by"),
    )
    .select(["s.id", "s.standing", "s.from_on as from", "s.reason", "p.name as by", "s.recorded_at as at"])
    .where("s.child_id", "=", childId)
    .orderBy("s.from_on", "desc")
    .orderBy("s.recorded_at", "desc")
    .orderBy("s.id", "desc")
    .execute();
}
