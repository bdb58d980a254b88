import { dayOrder, isAfter, isBefore } from "./day-order.ts";
import type { Entry } from "./entry.ts";
import type { ChildRecord, Involvement } from "./record.ts";

/** An agency now working with the child, and the last thing it put into the chronology. */
export interface Contribution {
  readonly agencyName: string;
  /** The first day of its present involvement. */
  readonly involvement: Involvement;
  /** Its latest entry by the day it was recorded, "nothing to add" included; null when there is none. */
  readonly latest: Entry | null;
  /** Whether that was recorded in the period asked about. */
  readonly lately: boolean;
}

const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime("Europe/London").epochMilliseconds;

function presentAgencies(record: ChildRecord, today: Temporal.PlainDate): Map<string, Involvement> {
  const present = record.involvements
    .filter(({ from, to }) => !isAfter(from, today) && (to === null || !isBefore(to, today)))
    .sort((a, b) => dayOrder(b.from) - dayOrder(a.from));
  return new Map(present.map((involvement) => [involvement.agencyId, involvement]));
}

/** Of entries recorded together, the one that tells of the latest day so far stands for them. */
function toldOfLater(one: Entry, other: Entry, today: Temporal.PlainDate): boolean {
  if (isAfter(one.happened.from, today)) return false;
  return isAfter(other.happened.from, today) || isAfter(one.happened.from, other.happened.from);
}

/**
 * The agencies working with the child today, by name, with what each last put in up to the end of today. The day
 * counted is the day of recording: a file of old entries brought in last week is a contribution made last week.
 */
export function contributions(
  record: ChildRecord,
  since: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Contribution[] {
  const present = presentAgencies(record, today);
  const first = startOf(since);
  const end = startOf(today.add({ days: 1 }));
  const latest = new Map<string, { entry: Entry; at: number }>();
  for (const entry of record.entries) {
    if (!present.has(entry.agencyId)) continue;
    const at = entry.recordedAt.epochMilliseconds;
    const known = latest.get(entry.agencyId);
    if (at >= end || (known !== undefined && at < known.at)) continue;
    if (known?.at === at && !toldOfLater(entry, known.entry, today)) continue;
    latest.set(entry.agencyId, { entry, at });
  }
  return [...present.values()]
    .map((involvement) => {
      const known = latest.get(involvement.agencyId);
      const lately = known !== undefined && known.at >= first;
      return { agencyName: involvement.agencyName, involvement, latest: known?.entry ?? null, lately };
    })
    .sort((a, b) => (a.agencyName < b.agencyName ? -1 : 1));
}
