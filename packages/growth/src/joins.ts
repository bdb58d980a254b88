import { lmsInTable } from "./lms-in-table.ts";
import { sdsFromLms, valueFromLms } from "./lms.ts";
import type { Measure, Sex } from "./measure.ts";
import { type Segment, segments } from "./segment.ts";

/** An age at which one part of UK-WHO gives way to the next, so that an SDS steps without the child having changed. */
export interface Join {
  readonly name: "2 weeks" | "2 years" | "4 years";
  /** In years from 40 weeks' gestation. At this age the older part is already read. */
  readonly age: number;
  readonly younger: Segment;
  readonly older: Segment;
}

const names = ["2 weeks", "2 years", "4 years"] as const;

/** The three joins of UK-WHO, youngest first. */
export const joins: readonly Join[] = names.flatMap((name, at) => {
  const [younger, older] = [segments[at], segments[at + 1]];
  return younger && older ? [{ name, age: older.from, younger, older }] : [];
});

/** The joins between two ages in years from 40 weeks' gestation, whichever is the earlier. */
export function joinsBetween(a: number, b: number): Join[] {
  return joins.filter(({ age }) => Math.min(a, b) < age && age <= Math.max(a, b));
}

/**
 * The SDS that the same measurement has on the older part at a join, given its SDS on the younger; null for BMI at 2
 * weeks, where there is no younger table.
 */
export function sdsAfterJoin(
  { age, younger, older }: Join,
  sex: Sex,
  measure: Measure,
  sds: number,
): number | null {
  const [before, after] = [lmsInTable(younger, sex, measure, age), lmsInTable(older, sex, measure, age)];
  if (before === null || after === null) return null;
  const value = valueFromLms(before, sds);
  return value === null ? null : sdsFromLms(after, value);
}
