import type { Sighting } from "./entry.ts";
import { dayNumber, dayOfNumber } from "./day-number.ts";
import { sightings } from "./sightings.ts";

/** Days in a row on which nobody is recorded as having seen the child. */
export interface Silence<E extends Sighting = Sighting> {
  readonly from: Temporal.PlainDate;
  /** The last day of the silence, included. */
  readonly to: Temporal.PlainDate;
  /** Days from `from` to `to`, both counted. An open silence of 28 days: last seen 28 days ago. */
  readonly days: number;
  /** It reaches the last day asked about, so nothing in the record has ended it. */
  readonly open: boolean;
  /** The sighting that may be the latest before it; `null` when it begins where the record begins. */
  readonly before: E | null;
  /** The earliest sighting after it; `null` when it is open. */
  readonly after: E | null;
}

/** The first and last day to look at, both included, and how long a silence must be to be worth showing. */
export interface SilencesAsked {
  /** From birth, or from where the record begins: see `recordStart`. */
  readonly from: Temporal.PlainDate;
  /** Today, or the last day of a period. */
  readonly to: Temporal.PlainDate;
  /** A silence of exactly this many days is not longer than it, and is left out. 0 gives every silence. */
  readonly longerThanDays: number;
}

/**
 * The stretches in which nobody saw one child, earliest first, from entries about that child in any order.
 * A sighting known only to be some time in March breaks the silence for the whole of March: we never say that
 * nobody saw a child on a day when somebody may have.
 */
export function silences<E extends Sighting>(entries: readonly E[], asked: SilencesAsked): Silence<E>[] {
  const last = dayNumber(asked.to);
  const found: Silence<E>[] = [];
  let nextUnseen = dayNumber(asked.from);
  let before: { entry: E; to: number } | null = null;

  const close = (end: number, after: E | null): void => {
    const days = end - nextUnseen + 1;
    if (days < 1 || days <= asked.longerThanDays) return;
    found.push({
      from: dayOfNumber(nextUnseen),
      to: dayOfNumber(end),
      days,
      open: end === last,
      before: before?.entry ?? null,
      after,
    });
  };

  for (const { entry, from, to } of sightings(entries)) {
    if (from > last) break;
    if (to >= nextUnseen) close(from - 1, entry);
    if (before === null || to >= before.to) before = { entry, to };
    nextUnseen = Math.max(nextUnseen, to + 1);
  }
  close(last, null);
  return found;
}
