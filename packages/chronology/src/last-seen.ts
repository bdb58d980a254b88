import type { Agency, Sighting } from "./entry.ts";
import { dayNumber } from "./day-number.ts";
import { isSighting, sightings } from "./sightings.ts";
import { agenciesIn } from "./agencies.ts";

/** The latest day on which the child is known to have been seen, and how long ago that is. */
export interface LastSeen<E extends Sighting> {
  /** The sighting whose earliest possible day is latest: the child was certainly seen then or after. */
  readonly entry: E;
  /** Days since the child was seen, if each part-known sighting was as late as it can have been. */
  readonly atLeastDays: number;
  /** Days since the child was seen, if each was as early as it can have been. The same when days are exact. */
  readonly atMostDays: number;
}

/** When the child was last seen: by anybody, alone by anybody, and by each agency that has written an entry. */
export interface LastSeenBy<E extends Sighting> {
  readonly overall: LastSeen<E> | null;
  readonly alone: LastSeen<E> | null;
  readonly byAgency: readonly { readonly agency: Agency; readonly last: LastSeen<E> | null }[];
}

/**
 * When one child was last seen, up to and including `today`; a day after today is taken for a slip and left out.
 * An agency that has written but never seen the child is listed with `null`.
 */
export function lastSeen<E extends Sighting & Agency>(
  entries: readonly E[],
  today: Temporal.PlainDate,
): LastSeenBy<E> {
  const seen = entries.filter(isSighting);
  return {
    overall: latest(seen, today),
    alone: latest(
      seen.filter((entry) => entry.seen === "seen alone"),
      today,
    ),
    byAgency: agenciesIn(entries).map((agency) => ({
      agency,
      last: latest(
        seen.filter((entry) => entry.agencyId === agency.agencyId),
        today,
      ),
    })),
  };
}

function latest<E extends Sighting>(entries: readonly E[], today: Temporal.PlainDate): LastSeen<E> | null {
  const now = dayNumber(today);
  const past = sightings(entries).filter(({ from }) => from <= now);
  const surest = past.at(-1);
  if (surest === undefined) return null;
  const latestPossible = past.reduce((day, { to }) => Math.max(day, Math.min(to, now)), surest.from);
  return { entry: surest.entry, atLeastDays: now - latestPossible, atMostDays: now - surest.from };
}
