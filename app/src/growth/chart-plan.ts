import { daysBetween } from "@throughline/calendar";
import type { Plotted } from "@throughline/growth";

/** More than a year without a measurement, by the child's age. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly since: Temporal.PlainDate;
  /** The day it ended; null while it has not. */
  readonly until: Temporal.PlainDate | null;
}

const LONGEST_DAYS = 365;

/** Where nobody measured for more than a year: between two measurements, and since the last. */
export function gapsOf(points: readonly Plotted[], today: Temporal.PlainDate, ageToday: number): Gap[] {
  return points.flatMap(({ on, standing }, at) => {
    const next = points[at + 1];
    const until = next?.on ?? today;
    if (daysBetween(on, until) <= LONGEST_DAYS) return [];
    const to = next?.standing.age.years ?? Math.min(ageToday, LAST_AGE);
    return [{ from: standing.age.years, to, since: on, until: next?.on ?? null }];
  });
}

const LAST_AGE = 20;
const LEAST_YEARS = 2;

/** The years a chart shows: whole ones, from before the first measurement to today. */
export function yearsShown(points: readonly Plotted[], ageToday: number): { from: number; to: number } {
  const ages = points.map(({ standing }) => standing.age.years);
  const [first, last] = [Math.min(...ages), Math.max(...ages, Math.min(ageToday, LAST_AGE))];
  const from = first < LEAST_YEARS ? 0 : Math.floor(first - 0.5);
  const to = Math.min(LAST_AGE, Math.max(Math.ceil(last + 0.1), from + LEAST_YEARS));
  return { from: Math.min(from, to - LEAST_YEARS), to };
}

/** Round numbers within a stretch, about as many as asked for. */
export function roundTicks(from: number, to: number, about: number): number[] {
  const rough = (to - from) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((times) => times * power >= rough) ?? 10);
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => Number(((first + at) * step).toFixed(6)));
}

/** Ages to write under a chart: months for the first two years, then years. */
export function ageTicks(from: number, to: number, most: number): { age: number; text: string }[] {
  if (to <= 2)
    return Array.from({ length: 9 }, (_, at) => at * 3)
      .filter((months) => most >= 9 || months % 6 === 0)
      .map((months) => ({ age: months / 12, text: String(months) }));
  const every = [1, 2, 5].find((years) => (to - from) / years < most) ?? 5;
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
    .filter((years) => (years - from) % every === 0)
    .map((years) => ({ age: years, text: String(years) }));
}

/** Moves heights apart until each has room, keeping their order; given from the bottom up. */
export function apart(heights: readonly number[], room: number): number[] {
  const moved: number[] = [];
  for (const y of heights) moved.push(Math.min(y, (moved.at(-1) ?? Infinity) - room));
  return moved;
}
