import { isProblem } from "@throughline/calendar";
import { DAYS_IN_YEAR, readingOf, sds } from "@throughline/growth";
import type { Section } from "../section.ts";
import { shownNumber } from "../table.ts";
import { madeUpMeasurements } from "./made-up-measurements.ts";
import { straightLineSds } from "./straight-line.ts";

const [COUNT, ROUNDS] = [100_000, 15];
export const GROWTH_TITLE = "Growth: SDS a second";
const LEAST = 500_000;

/** How many SDS a second one core works out. */
export function measureGrowth(): Section {
  const all = madeUpMeasurements(COUNT);
  const birth = Temporal.PlainDate.from("2008-03-10");
  const whole = all
    .filter(({ age }) => age >= 0)
    .map(({ sex, measure, age, value }) => ({
      sex,
      measure,
      value,
      birth,
      gestation: null,
      on: birth.add({ days: Math.round(age * DAYS_IN_YEAR) }),
    }));
  const works = [
    {
      what: "sds: an age and a value",
      rate: rate(all, (one) => sds(one.sex, one.measure, one.age, one.value)),
    },
    {
      what: "readingOf: days, both ages, SDS, centile, band, questions",
      rate: 2 * rate(whole, (one) => (isProblem(readingOf(one)) ? 0 : 1)),
    },
    {
      what: "A straight line between two rows looked up, as a spreadsheet does",
      rate: rate(all, straightLineSds),
    },
  ];
  const ours = works[0]?.rate ?? 0;
  return {
    title: GROWTH_TITLE,
    how: `${COUNT.toLocaleString("en-GB")} made-up measurements of both sexes and all four measures, from before term to seventeen years, put on UK-WHO one after another on one core; the middle of ${ROUNDS} rounds. Beside ours, the same tables read the plain way. The target is ${LEAST.toLocaleString("en-GB")} SDS a second.`,
    tables: [
      {
        heading: "On one core",
        columns: ["What", "SDS a second"],
        rows: works.map(({ what, rate }) => [what, shownNumber(rate)]),
      },
      {
        heading: "How far the straight line is out",
        columns: ["Of all measurements", "SD"],
        rows: differences(all).map(({ what, sd }) => [what, sd.toFixed(3)]),
      },
    ],
    missed:
      ours >= LEAST ? [] : [`sds: ${shownNumber(ours)} a second, where ${shownNumber(LEAST)} is the target.`],
  };
}

function rate<T>(all: readonly T[], work: (one: T) => number | null): number {
  const rates: number[] = [];
  let kept = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    for (const one of all) kept += work(one) ?? 0;
    rates.push((1000 * all.length) / (performance.now() - began));
  }
  if (!Number.isFinite(kept)) throw new Error("An SDS was not a number.");
  return rates.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

function differences(all: ReturnType<typeof madeUpMeasurements>): { what: string; sd: number }[] {
  const sorted = all
    .map((one) =>
      Math.abs((sds(one.sex, one.measure, one.age, one.value) ?? 0) - (straightLineSds(one) ?? 0)),
    )
    .toSorted((a, b) => a - b);
  return [
    { what: "95 in 100 are within", sd: sorted[Math.floor(sorted.length * 0.95)] ?? 0 },
    { what: "The furthest", sd: sorted.at(-1) ?? 0 },
  ];
}
