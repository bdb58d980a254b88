import "../children/tables.ts";
import { forgetThresholdDecisions } from "../children/public.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import type { Purpose, Threshold } from "../children/tables.ts";
import type { NewDecision, PlanDecision, PurposeDecision } from "./decision.ts";

/** The plans a child has been on, in the order of their days; of one day, as they were recorded. */
export async function planDecisions(tx: Tx, childId: string): Promise<PlanDecision[]> {
  return await tx
    .selectFrom("threshold_decision as d")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "d.partnership_id").onRef("p.id", "=", "d.decided_by"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "p.partnership_id").onRef("a.id", "=", "p.agency_id"),
    )
    .select(["d.id", "d.from_on as from", "d.threshold as level", "d.category", "d.reason"])
    .select(["d.would_accept as wouldAccept", "p.name as by", "a.name as agency", "d.recorded_at as at"])
    .where("d.child_id", "=", childId)
    .orderBy("d.from_on")
    .orderBy("d.recorded_at")
    .orderBy("d.id")
    .execute();
}

/** Why agencies have worked with the family, in the same order. */
export async function purposeDecisions(tx: Tx, childId: string): Promise<PurposeDecision[]> {
  const rows = await tx
    .selectFrom("purpose_decision as d")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "d.partnership_id").onRef("p.id", "=", "d.decided_by"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "p.partnership_id").onRef("a.id", "=", "p.agency_id"),
    )
    .select(["d.id", "d.from_on as from", "d.purpose as level", "d.reason"])
    .select(["d.would_accept as wouldAccept", "p.name as by", "a.name as agency", "d.recorded_at as at"])
    .where("d.child_id", "=", childId)
    .orderBy("d.from_on")
    .orderBy("d.recorded_at")
    .orderBy("d.id")
    .execute();
  return rows.map((row) => ({ ...row, category: null }));
}

/** Who decides for which child, and when it is written down. */
interface Deciding {
  readonly childId: string;
  readonly by: Viewer;
  readonly at: Temporal.Instant;
}

const kept = ({ childId, by, at }: Deciding, { from, reason, wouldAccept }: NewDecision<string>) => ({
  partnership_id: by.partnershipId,
  id: newId(),
  child_id: childId,
  from_on: from,
  reason,
  would_accept: wouldAccept,
  decided_by: by.practitionerId,
  recorded_at: at,
});

export async function decidePlan(tx: Tx, deciding: Deciding, plan: NewDecision<Threshold>): Promise<void> {
  const { level: threshold, category } = plan;
  forgetThresholdDecisions(tx, deciding.childId);
  await tx
    .insertInto("threshold_decision")
    .values({ ...kept(deciding, plan), threshold, category })
    .execute();
}

export async function decidePurpose(
  tx: Tx,
  deciding: Deciding,
  purpose: NewDecision<Purpose>,
): Promise<void> {
  await tx
    .insertInto("purpose_decision")
    .values({ ...kept(deciding, purpose), purpose: purpose.level })
    .execute();
}
