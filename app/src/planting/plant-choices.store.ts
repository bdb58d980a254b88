import "../chronology/tables.ts";
import type { Tx } from "../platform/database/store.ts";
import { newId } from "../platform/id.ts";
import { dayOrder, momentOn } from "./days.ts";
import { DEMONSTRATION } from "./demonstration.ts";
import type { Seed } from "./read-seeds.ts";

/** Told as at this day: nothing in a story is chosen later. */
const TOLD_ON = Temporal.PlainDate.from("2026-11-24");

/** A practitioner's id by the key the stories use. */
export type Who = (key: string) => string;

/** An entry that a story chooses, found in the record. */
export interface Chosen {
  readonly firstId: string;
  readonly happened: Temporal.PlainDate;
  readonly why: string;
  readonly by: string;
}

export async function plantChoices(
  tx: Tx,
  who: Who,
  childId: string,
  { reviews }: Seed,
  chosen: readonly Chosen[],
): Promise<void> {
  if (chosen.length === 0) return;
  await tx
    .insertInto("entry_choice")
    .values(
      chosen.map(({ firstId, happened, why, by }) => ({
        partnership_id: DEMONSTRATION,
        id: newId(),
        child_id: childId,
        first_id: firstId,
        chosen: true,
        why,
        recorded_by: who(by),
        recorded_at: momentOn(nextReview(happened, reviews), "10:00"),
      })),
    )
    .execute();
}

/** An entry was chosen when the account was next read through. */
function nextReview(happened: Temporal.PlainDate, reviews: Seed["reviews"]): Temporal.PlainDate {
  const after = reviews.map(({ on }) => on).filter((on) => dayOrder(on, happened) >= 0);
  return after.toSorted(dayOrder)[0] ?? TOLD_ON;
}

/** What the whole account was said to say, on the days it was read through. */
export async function plantReviews(tx: Tx, who: Who, childId: string, { reviews }: Seed): Promise<void> {
  if (reviews.length === 0) return;
  await tx
    .insertInto("chronology_review")
    .values(
      reviews.map(({ on, by, sentence }) => ({
        partnership_id: DEMONSTRATION,
        id: newId(),
        child_id: childId,
        reviewed_on: on,
        sentence,
        recorded_by: who(by),
        recorded_at: momentOn(on, "15:00"),
      })),
    )
    .execute();
}
