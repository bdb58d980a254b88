import type { PartKnownDay } from "@throughline/calendar";

interface Dated {
  readonly id: string;
  readonly on: PartKnownDay;
  readonly time: Temporal.PlainTime | null;
}

const compare = (a: Temporal.PlainDate, b: Temporal.PlainDate): number => Temporal.PlainDate.compare(a, b);

/** By the first day it may have been, then the last, then the time of day (none last), then id. */
export function byDay(a: Dated, b: Dated): number {
  return compare(a.on.from, b.on.from) || compare(a.on.to, b.on.to) || byTime(a, b) || byId(a, b);
}

function byTime(a: Dated, b: Dated): number {
  if (a.time === null || b.time === null) return Number(a.time === null) - Number(b.time === null);
  return Temporal.PlainTime.compare(a.time, b.time);
}

/** By id alone, for an order that never depends on the order rows came in. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** The one that was recorded last; of one instant, the one with the later id. Null where there is none. */
export function latest<Row extends { readonly id: string; readonly at: Temporal.Instant }>(
  rows: readonly Row[],
): Row | null {
  return rows.toSorted((a, b) => Temporal.Instant.compare(b.at, a.at) || byId(b, a))[0] ?? null;
}
