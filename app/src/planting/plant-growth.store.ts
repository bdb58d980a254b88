import "../chronology/tables.ts";
import "../practitioners/tables.ts";
import { type RecordedBy, recordEntries } from "../chronology/record-entry.store.ts";
import { recordedOf, recordFacts, recordFeeding, recordInterval, recordReview } from "../growth/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { newId } from "../platform/id.ts";
import { DEMONSTRATION } from "./demonstration.ts";
import type { GrowthTold } from "./growth-story.ts";
import { namedEntries } from "./named-entries.store.ts";
import type { Who } from "./plant-choices.store.ts";
import type { Seed } from "./read-seeds.ts";

/** What a story tells of growth. A child of whom any is recorded is left as they are. */
export async function plantGrowth(tx: Tx, who: Who, childId: string, seed: Seed): Promise<void> {
  const { growth } = seed;
  if (growth === null || (await recordedOf(tx, childId)).facts.length > 0) return;
  const writing = ({ by, recorded }: { by: string; recorded: Temporal.Instant }) => ({
    childId,
    by: { partnershipId: DEMONSTRATION, practitionerId: who(by) },
    at: recorded,
  });
  for (const fact of growth.facts) await recordFacts(tx, writing(fact), [factOf(fact)]);
  for (const interval of growth.intervals) await recordInterval(tx, writing(interval), interval);
  for (const plan of growth.feeding) await recordFeeding(tx, writing(plan), plan);
  for (const review of growth.reviews)
    await recordReview(tx, writing(review), { ...review, by: review.reviewedBy });
  await plantEntries(tx, who, childId, growth);
  await plantBeside(tx, childId, seed, growth);
}

function factOf({ sort, weeks, days, value, measured, cameFrom, knownOn }: GrowthTold["facts"][number]) {
  if (sort === "gestation")
    return { sort, gestation: weeks === null ? null : { weeks, days: days ?? 0 }, cameFrom, knownOn };
  return { sort, value, measured, cameFrom, knownOn } as const;
}

async function plantEntries(tx: Tx, who: Who, childId: string, { entries }: GrowthTold): Promise<void> {
  for (const { happened, what, measurements, notMeasured, by, recorded } of entries)
    await recordEntries(tx, [
      {
        childId,
        by: await recordedBy(tx, who(by), recorded),
        entry: {
          happened,
          time: null,
          kind: "measurement",
          what,
          about: null,
          impact: null,
          action: null,
          noActionReason: null,
          outcome: null,
          tone: null,
          basis: "fact",
          themes: ["health", "growth and feeding"],
          seen: measurements.length > 0 ? "seen" : null,
          saysOfHistory: null,
          appointment: null,
          measurements: measurements.map(({ sort, value, unit, ...how }) => ({
            sort,
            value,
            unit,
            note: null,
            how,
          })),
          notMeasured,
        },
      },
    ]);
}

async function recordedBy(tx: Tx, practitionerId: string, at: Temporal.Instant): Promise<RecordedBy> {
  const { name, agency_id } = await tx
    .selectFrom("practitioner")
    .select(["name", "agency_id"])
    .where("id", "=", practitionerId)
    .executeTakeFirstOrThrow();
  return { partnershipId: DEMONSTRATION, practitionerId, agencyId: agency_id, author: name, at };
}

/** What could not be measured, as entries of the story's other files say in words. */
async function plantBeside(tx: Tx, childId: string, seed: Seed, growth: GrowthTold): Promise<void> {
  if (growth.notMeasured.length === 0) return;
  const named = await namedEntries(tx, childId, seed);
  for (const { entry, ...one } of growth.notMeasured)
    await tx
      .insertInto("not_measured")
      .values({
        partnership_id: DEMONSTRATION,
        id: newId(),
        entry_id: named(entry),
        child_id: childId,
        ...one,
      })
      .execute();
}
