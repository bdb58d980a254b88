import { daysBetween, type Problem } from "@throughline/calendar";
import { bandInWords } from "./band.ts";
import { centile } from "./centile.ts";
import type { Gestation } from "./gestation.ts";
import { type GrowthAge, type GrowthAges, agesAfter } from "./growth-ages.ts";
import { lmsInTable } from "./lms-in-table.ts";
import { segmentAt } from "./lms-at.ts";
import { sdsFromLms } from "./lms.ts";
import type { Measure, Sex } from "./measure.ts";
import { askAboutValue } from "./plausible.ts";
import type { SegmentName } from "./segment-name.ts";
import { whyNoTable } from "./why-no-table.ts";

/** What is known of one measurement: of whom, what, on which day and how much, in kg, cm or kg/m². */
export interface Measured {
  readonly sex: Sex;
  readonly birth: Temporal.PlainDate;
  /** At birth; null where it is not known, and then 40 weeks are taken. */
  readonly gestation: Gestation | null;
  readonly measure: Measure;
  readonly on: Temporal.PlainDate;
  readonly value: number;
}

/** Where a measurement stands at one of the child's ages: or why no table says so. */
export interface Standing {
  readonly age: GrowthAge;
  readonly table: SegmentName | null;
  readonly sds: number | null;
  readonly centile: number | null;
  readonly band: string | null;
  readonly percentOfMedian: number | null;
  readonly none: string | null;
}

/** A measurement at both ages, with what to ask about the value itself. */
export interface Reading {
  readonly ages: GrowthAges;
  readonly corrected: Standing;
  readonly chronological: Standing;
  /** Questions about the value; it is never refused for being far out. */
  readonly asks: readonly string[];
}

/**
 * One measurement on UK-WHO, at corrected and at chronological age. A problem, with its sentence, if the day is before
 * birth or the value is not a number above 0.
 */
export function readingOf(measured: Measured): Reading | Problem {
  const { birth, gestation, measure, on, sex, value } = measured;
  if (!(value > 0 && value < Infinity)) return { problem: "A measurement is a number above 0." };
  const lived = daysBetween(birth, on);
  if (lived < 0) return { problem: "The day of the measurement is before the day of birth." };
  const ages = agesAfter(lived, gestation);
  const corrected = standing(sex, measure, ages.corrected, value);
  const chronological = standing(sex, measure, ages.chronological, value);
  const ask = askAboutValue(measure, value, corrected.sds ?? chronological.sds);
  return {
    ages,
    corrected,
    chronological,
    asks: ask === null ? [] : [ask],
  };
}

/** Where a value above 0 stands at one age. */
export function standing(sex: Sex, measure: Measure, age: GrowthAge, value: number): Standing {
  const segment = segmentAt(age.years);
  const lms = segment === null ? null : lmsInTable(segment, sex, measure, age.years);
  if (segment === null || lms === null) {
    const none = whyNoTable(sex, measure, age.years);
    return { age, table: null, sds: null, centile: null, band: null, percentOfMedian: null, none };
  }
  const sds = sdsFromLms(lms, value);
  return {
    age,
    table: segment.name,
    sds,
    centile: centile(sds),
    band: bandInWords(sds),
    percentOfMedian: (100 * value) / lms.m,
    none: null,
  };
}
