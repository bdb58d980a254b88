import { boundsOf } from "./bounds.ts";
import { entriesAhead, entriesWithin } from "./dated-entries.ts";
import { isAfter, isBefore } from "./day-order.ts";
import type { Entry } from "./entry.ts";
import { addPeriod } from "./period.ts";
import type { Period } from "./period.ts";
import type { ChildRecord, Review } from "./record.ts";
import type { Certainty } from "./recency.ts";

/** Meetings that may have been held from a day up to today, oldest first. */
export function heldMeetings(
  record: ChildRecord,
  from: Temporal.PlainDate,
  today: Temporal.PlainDate,
): readonly Entry[] {
  return entriesWithin(record, from, today, "meeting");
}

/** The next meeting after today, where one has been entered ahead of its day. */
export function nextMeeting(record: ChildRecord, today: Temporal.PlainDate): Entry | null {
  return entriesAhead(record, today, "meeting")[0] ?? null;
}

/** Whether a review was made on the day of a meeting or within the period before it. */
export function reviewedBefore(meeting: Entry, reviews: readonly Review[], window: Period): Certainty {
  const { from, to } = boundsOf(meeting.happened);
  let possible = false;
  for (const review of reviews) {
    const made = boundsOf(review.on);
    if (!isAfter(made.to, from) && !isBefore(addPeriod(made.from, window), to)) return "yes";
    if (!isAfter(made.from, to) && !isBefore(addPeriod(made.to, window), from)) possible = true;
  }
  return possible ? "cannot tell" : "no";
}
