import type { Lms } from "../lms.ts";
import { sdsFromLms, valueFromLms } from "../lms.ts";
import type { Measure, Sex } from "../measure.ts";

/** One row of a reference for children with a condition, at an age in years counted from birth. */
export interface ConditionRow {
  readonly measure: Measure;
  readonly sex: Sex;
  readonly age: number;
  readonly l: number;
  readonly m: number;
  readonly s: number;
}

/** A whole reference: its rows, in any order. */
export type ConditionChart = readonly ConditionRow[];

/** The first and last age of a chart's table; null where it has none for that sex and measure. */
export function agesOnChart(
  chart: ConditionChart,
  sex: Sex,
  measure: Measure,
): { readonly from: number; readonly to: number } | null {
  const ages = rowsOf(chart, sex, measure).map(({ age }) => age);
  const [from, to] = [ages[0], ages.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** The SDS of a value on a condition's chart at the age from birth, on the straight line between its ages; null where it has no table. */
export function sdsOnChart(
  chart: ConditionChart,
  sex: Sex,
  measure: Measure,
  age: number,
  value: number,
): number | null {
  const lms = lmsOnChart(chart, sex, measure, age);
  return lms === null ? null : sdsFromLms(lms, value);
}

/** The value at an SDS of a condition's chart; null where there is none. */
export function valueOnChart(
  chart: ConditionChart,
  sex: Sex,
  measure: Measure,
  age: number,
  sds: number,
): number | null {
  const lms = lmsOnChart(chart, sex, measure, age);
  return lms === null ? null : valueFromLms(lms, sds);
}

function rowsOf(chart: ConditionChart, sex: Sex, measure: Measure): ConditionRow[] {
  return chart.filter((row) => row.sex === sex && row.measure === measure).toSorted((a, b) => a.age - b.age);
}

function lmsOnChart(chart: ConditionChart, sex: Sex, measure: Measure, age: number): Lms | null {
  const rows = rowsOf(chart, sex, measure);
  const below = rows.findLast((row) => row.age <= age);
  const above = rows.find((row) => row.age >= age);
  if (below === undefined || above === undefined) return null;
  if (above.age === below.age) return below;
  const part = (age - below.age) / (above.age - below.age);
  const between = (of: "l" | "m" | "s") => below[of] + part * (above[of] - below[of]);
  return { l: between("l"), m: between("m"), s: between("s") };
}
