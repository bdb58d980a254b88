import { daysBetween } from "@throughline/calendar";
import { DAYS_IN_YEAR, type Plotted } from "@throughline/growth";

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

/** The years a chart shows, from before the first measurement to today: whole ones, but for a child measured before term. */
export function yearsShown(points: readonly Plotted[], ageToday: number): { from: number; to: number } {
  const ages = points.flatMap(({ reading }) => [
    reading.chronological.age.years,
    reading.corrected.age.years,
  ]);
  const [first, last] = [Math.min(...ages), Math.max(...ages, Math.min(ageToday, LAST_AGE))];
  const from = first < LEAST_YEARS ? 0 : Math.floor(first - 0.5);
  const to = Math.min(LAST_AGE, Math.max(Math.ceil(last + 0.1), from + LEAST_YEARS));
  return { from: first < BEFORE_TERM ? fromGestation(first) : Math.min(from, to - LEAST_YEARS), to };
}

const WEEKS_A_YEAR = DAYS_IN_YEAR / 7;
const TERM_WEEKS = 40;
const BEFORE_TERM = -2 / WEEKS_A_YEAR;
const FIRST_WEEKS = 23;

/** From a round number of weeks of gestation on, and never from before the reference begins. */
function fromGestation(age: number): number {
  const weeks = Math.max(FIRST_WEEKS, Math.floor((TERM_WEEKS + age * WEEKS_A_YEAR) / 4) * 4);
  return (weeks - TERM_WEEKS) / WEEKS_A_YEAR;
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

/** Ages to write under a chart: weeks of gestation before term where there is room, months for two years, then years. */
export function ageTicks(from: number, to: number, most: number): { age: number; text: string }[] {
  if (from < 0) return [...(to <= 2 ? gestationTicks(from) : []), ...ageTicks(0, to, most)];
  if (to <= 2)
    return Array.from({ length: 9 }, (_, at) => at * 3)
      .filter((months) => most >= 9 || months % 6 === 0)
      .map((months) => ({ age: months / 12, text: String(months) }));
  const every = [1, 2, 5].find((years) => (to - from) / years < most) ?? 5;
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
    .filter((years) => (years - from) % every === 0)
    .map((years) => ({ age: years, text: String(years) }));
}

function gestationTicks(from: number): { age: number; text: string }[] {
  return [24, 32]
    .map((weeks) => ({ age: (weeks - TERM_WEEKS) / WEEKS_A_YEAR, text: `${weeks} wk` }))
    .filter(({ age }) => age >= from);
}

/** Moves heights apart until each has room, keeping their order; given from the bottom up. */
export function apart(heights: readonly number[], room: number): number[] {
  const moved: number[] = [];
  for (const y of heights) moved.push(Math.min(y, (moved.at(-1) ?? Infinity) - room));
  return moved;
}
