import { lmsAt } from "./lms-at.ts";
import { sdsFromLms, valueFromLms } from "./lms.ts";
import type { Measure, Sex } from "./measure.ts";

/**
 * The SDS of a value in the measure's unit, at an age in years from 40 weeks' gestation; null where UK-WHO has no table.
 * Throws a RangeError unless the value is above 0 and finite.
 */
export function sds(sex: Sex, measure: Measure, age: number, value: number): number | null {
  const lms = lmsAt(sex, measure, age);
  return lms === null ? null : sdsFromLms(lms, value);
}

/** The value at an SDS, in the measure's unit: what a centile line is drawn through. Null where there is none. */
export function valueAt(sex: Sex, measure: Measure, age: number, z: number): number | null {
  const lms = lmsAt(sex, measure, age);
  return lms === null ? null : valueFromLms(lms, z);
}

/** A value as per cent of the median at that age, as is used for BMI; null where UK-WHO has no table. */
export function percentOfMedian(sex: Sex, measure: Measure, age: number, value: number): number | null {
  const lms = lmsAt(sex, measure, age);
  return lms === null ? null : (100 * value) / lms.m;
}
