import { DAYS_IN_YEAR, type Measure, measures, type Sex, sexes, valueAt } from "@throughline/growth";
import { chance } from "../genogram/families/chance.ts";

export interface MadeUp {
  readonly sex: Sex;
  readonly measure: Measure;
  /** In years from 40 weeks' gestation. */
  readonly age: number;
  readonly value: number;
}

const [YOUNGEST, OLDEST] = [-100, 17 * DAYS_IN_YEAR];

/** Measurements within three SD of both sexes and all measures, at whole days from before term to seventeen years. */
export function madeUpMeasurements(count: number): MadeUp[] {
  const by = chance(1);
  const all: MadeUp[] = [];
  while (all.length < count) {
    const [sex, measure] = [by.oneOf(sexes) ?? "male", by.oneOf(measures) ?? "weight"];
    // Half in the first two years, when children are measured most.
    const oldest = by.happens(0.5) ? 2 * DAYS_IN_YEAR : OLDEST;
    const age = by.whole(YOUNGEST, Math.floor(oldest)) / DAYS_IN_YEAR;
    const value = valueAt(sex, measure, age, 6 * by.next() - 3);
    if (value !== null) all.push({ sex, measure, age, value });
  }
  return all;
}
