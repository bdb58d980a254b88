import { isProblem } from "@throughline/calendar";
import { bmi } from "../bmi.ts";
import { drivingAge } from "../driving-age.ts";
import type { Measure } from "../measure.ts";
import { type Reading, readingOf, type Standing } from "../reading.ts";
import type { GrowthHistory, Taken } from "./history.ts";

/** A measurement with its reading, at the age that drives. A BMI worked out from a weight and a height names both. */
export interface Plotted {
  readonly ids: readonly string[];
  readonly measure: Measure;
  readonly on: Temporal.PlainDate;
  readonly value: number;
  readonly reading: Reading;
  readonly drivenBy: "corrected" | "chronological";
  readonly standing: Standing;
}

/** Every measurement of a history up to a day, in order of day; where no BMI was given, those of weights and heights of one day. */
export function plotted(history: GrowthHistory, upTo: Temporal.PlainDate): Plotted[] {
  const taken = history.measurements
    .filter(({ on }) => Temporal.PlainDate.compare(on, upTo) <= 0)
    .map((one) => ({ ...one, ids: [one.id] }));
  return [...taken, ...bmisOf(taken)]
    .flatMap((one) => plot(history, one))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on));
}

type WithIds = Omit<Taken, "id"> & { readonly ids: readonly string[] };

function plot(history: GrowthHistory, { ids, measure, on, value }: WithIds): Plotted[] {
  const reading = readingOf({ ...history, measure, on, value });
  if (isProblem(reading)) return [];
  const drivenBy = drivingAge(history.ageRule ?? "corrected", reading.ages, history.gestation);
  return [{ ids, measure, on, value, reading, drivenBy, standing: reading[drivenBy] }];
}

function bmisOf(taken: readonly WithIds[]): WithIds[] {
  const of = (measure: Measure, on: Temporal.PlainDate) =>
    taken.findLast((one) => one.measure === measure && one.on.equals(on) && one.value > 0);
  return taken
    .filter((one) => one.measure === "weight" && one.value > 0 && of("weight", one.on) === one)
    .flatMap((weight) => {
      const height = of("height", weight.on);
      if (height === undefined || of("bmi", weight.on) !== undefined) return [];
      const value = bmi(weight.value, height.value);
      return [{ ids: [...weight.ids, ...height.ids], measure: "bmi", on: weight.on, value }];
    });
}
