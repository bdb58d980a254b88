import "./tables.ts";
import type { Gestation, MeasuringInterval } from "@throughline/growth";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import type { FeedingPlan, GrowthReview } from "./recorded.ts";

/** Of which child, by whom and when something is recorded. */
export interface Recording {
  readonly childId: string;
  readonly by: Pick<Viewer, "partnershipId" | "practitionerId">;
  readonly at: Temporal.Instant;
}

/** A fact to be recorded. */
export type NewFact = {
  readonly cameFrom: string;
  readonly knownOn: Temporal.PlainDate;
} & (
  | { readonly sort: "gestation"; readonly gestation: Gestation | null }
  | { readonly sort: "birth weight"; readonly value: number | null }
  | {
      readonly sort: "mother's height" | "father's height";
      readonly value: number | null;
      readonly measured: boolean | null;
    }
);

export type NewInterval = Omit<MeasuringInterval, "id">;
type NewOf<Fact> = Omit<Fact, "id" | "recordedBy" | "agency" | "recordedAt">;
export type NewFeedingPlan = NewOf<FeedingPlan>;
export type NewReview = NewOf<GrowthReview>;

const kept = ({ childId, by, at }: Recording) => ({
  partnership_id: by.partnershipId,
  id: newId(),
  child_id: childId,
  recorded_by: by.practitionerId,
  recorded_at: at,
});

export async function recordFacts(tx: Tx, recording: Recording, facts: readonly NewFact[]): Promise<void> {
  if (facts.length === 0) return;
  await tx
    .insertInto("growth_fact")
    .values(
      facts.map((fact) => ({
        ...kept(recording),
        sort: fact.sort,
        weeks: fact.sort === "gestation" ? (fact.gestation?.weeks ?? null) : null,
        days: fact.sort === "gestation" ? (fact.gestation?.days ?? null) : null,
        value: fact.sort === "gestation" ? null : fact.value,
        measured: "measured" in fact ? fact.measured : null,
        came_from: fact.cameFrom,
        known_on: fact.knownOn,
      })),
    )
    .execute();
}

export async function recordInterval(tx: Tx, recording: Recording, interval: NewInterval): Promise<void> {
  await tx
    .insertInto("measuring_interval")
    .values({
      ...kept(recording),
      sort: interval.sort,
      every: interval.every?.value ?? null,
      unit: interval.every?.unit ?? null,
      from_on: interval.from,
      set_by: interval.setBy,
      set_by_role: interval.role,
      why: interval.why,
    })
    .execute();
}

export async function recordFeeding(tx: Tx, recording: Recording, plan: NewFeedingPlan): Promise<void> {
  await tx
    .insertInto("feeding_plan")
    .values({
      ...kept(recording),
      route: plan.route,
      volume: plan.volume,
      from_on: plan.from,
      set_by: plan.setBy,
      set_by_role: plan.role,
      why: plan.why,
    })
    .execute();
}

export async function recordReview(tx: Tx, recording: Recording, review: NewReview): Promise<void> {
  await tx
    .insertInto("growth_review")
    .values({
      ...kept(recording),
      reviewed_on: review.on,
      reviewed_by: review.by,
      reviewed_by_role: review.role,
      sentence: review.sentence,
      next_on: review.nextOn,
    })
    .execute();
}
