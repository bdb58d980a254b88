import type { Sighting } from "./entry.ts";
import { dayNumber } from "./day-number.ts";

/** A sighting with the first and last day it may have been, as day numbers. */
export interface SightingDays<E extends Sighting> {
  readonly entry: E;
  readonly from: number;
  readonly to: number;
}

/** True when a practitioner says they saw the child. Hearing about a child is not seeing the child. */
export function isSighting(entry: Sighting): boolean {
  return entry.seen === "seen" || entry.seen === "seen alone";
}

/**
 * An estimated day ("about 12 March") may be out by more than it says, so a sighting on one is taken to have been
 * possible for this many days more on each side. Our own choice.
 */
export const ESTIMATE_SLACK_DAYS = 7;

/** The sightings among entries, by the first day each may have been, then the last, then id. */
export function sightings<E extends Sighting>(entries: readonly E[]): SightingDays<E>[] {
  return entries
    .filter(isSighting)
    .map((entry) => {
      const { from, to, about } = entry.happened;
      const slack = about ? ESTIMATE_SLACK_DAYS : 0;
      return { entry, from: dayNumber(from) - slack, to: dayNumber(to) + slack };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.entry.id < b.entry.id ? -1 : 1));
}
