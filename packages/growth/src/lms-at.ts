import { lmsInTable } from "./lms-in-table.ts";
import type { Lms } from "./lms.ts";
import type { Measure, Sex } from "./measure.ts";
import { type Segment, segments } from "./segment.ts";

/**
 * The part of UK-WHO that is read at an age in years from 40 weeks' gestation; null before 23 weeks' gestation and after
 * 20 years. Where two parts meet (42 weeks, 2 years, 4 years) the older one is read.
 */
export function segmentAt(age: number): Segment | null {
  for (let index = segments.length - 1; index >= 0; index--) {
    const segment = segments[index];
    if (segment !== undefined && age >= segment.from) return age <= segment.to ? segment : null;
  }
  return null;
}

/** L, M and S at an age in years from 40 weeks' gestation; null where UK-WHO has no table: `whyNoTable` says why. */
export function lmsAt(sex: Sex, measure: Measure, age: number): Lms | null {
  const segment = segmentAt(age);
  return segment === null ? null : lmsInTable(segment, sex, measure, age);
}
