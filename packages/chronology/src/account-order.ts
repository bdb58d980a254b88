import type { Recorded } from "./entry.ts";
import { compareText } from "./agencies.ts";
import { dayNumber } from "./day-number.ts";

/**
 * Entries in the one order of the account: by the first day each may have been; then the more exactly known first;
 * then by time of day, those without one last; then by when they were recorded; then by id.
 * The order they come in makes no difference, provided ids are unique.
 */
export function inAccountOrder<E extends Recorded>(entries: readonly E[]): E[] {
  return entries
    .map((entry) => ({
      entry,
      from: dayNumber(entry.happened.from),
      to: dayNumber(entry.happened.to),
      about: entry.happened.about ? 1 : 0,
      recorded: entry.recordedAt.epochMilliseconds,
    }))
    .sort(
      (a, b) =>
        a.from - b.from ||
        a.to - b.to ||
        a.about - b.about ||
        compareTimes(a.entry.time, b.entry.time) ||
        a.recorded - b.recorded ||
        compareRecorded(a.entry, b.entry),
    )
    .map(({ entry }) => entry);
}

function compareTimes(a: Temporal.PlainTime | null, b: Temporal.PlainTime | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return Temporal.PlainTime.compare(a, b);
}

function compareRecorded(a: Recorded, b: Recorded): number {
  const order = a.recordedAt === b.recordedAt ? 0 : Temporal.Instant.compare(a.recordedAt, b.recordedAt);
  return order || compareText(a.id, b.id);
}
