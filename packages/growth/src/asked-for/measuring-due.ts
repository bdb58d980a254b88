import { daysBetween } from "@throughline/calendar";
import type { TakenSort } from "../taking/how-taken.ts";

/** How often a named clinician asks for a measurement of this child; `every` null is no longer. */
export interface MeasuringInterval {
  readonly id: string;
  readonly sort: TakenSort;
  readonly every: { readonly value: number; readonly unit: "days" | "weeks" | "months" } | null;
  readonly from: Temporal.PlainDate;
  readonly setBy: string;
  readonly role: string;
  readonly why: string;
}

/** A day on which it was measured, or on which it was tried or asked for and not done. */
export interface MeasuringDay {
  readonly id: string;
  readonly on: Temporal.PlainDate;
}

/** Where one interval stands on a day. */
export interface MeasuringDue {
  readonly interval: MeasuringInterval;
  readonly last: MeasuringDay | null;
  /** The last day that is still in time, counted from the last measurement, or from the day it was asked for if later or none. */
  readonly due: Temporal.PlainDate;
  /** Days past that day; 0 while it is in time. */
  readonly late: number;
  /** The times since the last measurement that it was asked for and could not be done. */
  readonly notDone: readonly MeasuringDay[];
}

const compare = (a: Temporal.PlainDate, b: Temporal.PlainDate): number => Temporal.PlainDate.compare(a, b);

/** The interval in force for each measure on a day: the newest `from` that has come, the later in the list of two from one day. */
export function intervalsInForce(
  intervals: readonly MeasuringInterval[],
  on: Temporal.PlainDate,
): MeasuringInterval[] {
  const inForce = new Map<TakenSort, MeasuringInterval>();
  for (const one of intervals) {
    const held = inForce.get(one.sort);
    if (compare(one.from, on) <= 0 && (held === undefined || compare(held.from, one.from) <= 0))
      inForce.set(one.sort, one);
  }
  return [...inForce.values()].filter(({ every }) => every !== null);
}

/**
 * When one measure is due. A measurement from before the interval counts, and makes it due at once where it is already
 * older than the interval allows; without any it is due one interval after it was asked for. Exactly on the day is in time.
 */
export function measuringDue(
  interval: MeasuringInterval,
  measured: readonly MeasuringDay[],
  notDone: readonly MeasuringDay[],
  today: Temporal.PlainDate,
): MeasuringDue {
  const last = measured.filter(({ on }) => compare(on, today) <= 0).reduce(later, null);
  const begins = last !== null && compare(last.on, interval.from) > 0 ? last.on : interval.from;
  const early = last !== null && compare(last.on, interval.from) < 0 ? add(last.on, interval) : null;
  const due =
    early === null ? add(begins, interval) : compare(early, interval.from) > 0 ? early : interval.from;
  const since = last?.on ?? null;
  return {
    interval,
    last,
    due,
    late: Math.max(0, daysBetween(due, today)),
    notDone: notDone
      .filter(({ on }) => compare(on, today) <= 0 && (since === null || compare(on, since) > 0))
      .toSorted((a, b) => compare(a.on, b.on)),
  };
}

/** "every week", "every 6 weeks". */
export function showEvery({ value, unit }: { readonly value: number; readonly unit: string }): string {
  return value === 1 ? `every ${unit.slice(0, -1)}` : `every ${value} ${unit}`;
}

function add(from: Temporal.PlainDate, { every }: MeasuringInterval): Temporal.PlainDate {
  return every === null ? from : from.add({ [every.unit]: every.value });
}

function later(held: MeasuringDay | null, one: MeasuringDay): MeasuringDay {
  return held === null || compare(held.on, one.on) < 0 ? one : held;
}
