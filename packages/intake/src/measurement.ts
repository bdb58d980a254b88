import type { HowTaken } from "@throughline/growth";

/** What is measured of a child's growth. */
export type MeasurementSort = "weight" | "height" | "head circumference";

/** A measurement in kilograms or centimetres; `note` keeps how it was written where that differs. */
export interface Measurement {
  readonly sort: MeasurementSort;
  readonly value: number;
  readonly unit: "kg" | "cm";
  readonly note: string | null;
  /** How it was taken, where the file says so in words the record has. */
  readonly how?: HowTaken;
}

/** The least and most a child or young person can weigh or measure, generously: outside them a figure is a slip or in another unit. */
const bounds = {
  weight: {
    least: 0.3,
    most: 200,
    unit: "kg",
    mend: "Check the figure and its unit, in the file or in what was said of the column.",
  },
  height: {
    least: 20,
    most: 220,
    unit: "cm",
    mend: "Check the figure and its unit, in the file or in what was said of the column.",
  },
  "head circumference": {
    least: 15,
    most: 75,
    unit: "cm",
    mend: "Check the figure and its unit, in the file or in what was said of the column.",
  },
} as const;

/** A measurement rounded to grams or millimetres, or why it cannot be one and what would mend it. */
export function measured(
  sort: MeasurementSort,
  value: number,
  note: string | null,
): Measurement | { readonly problem: string; readonly mend: string } {
  const { least, most, unit, mend } = bounds[sort];
  if (!(value >= least && value <= most))
    return { problem: `${round(value, 3)} ${unit} cannot be a child’s ${sort}.`, mend };
  return { sort, value: round(value, unit === "kg" ? 3 : 1), unit, note };
}

/** Measurements in a sentence: "Weight 12.4 kg, height 88.1 cm." */
export function showMeasurements(
  measurements: readonly Pick<Measurement, "sort" | "value" | "unit">[],
): string {
  const words = measurements.map(({ sort, value, unit }) => `${sort} ${value} ${unit}`).join(", ");
  return words === "" ? "" : `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}.`;
}

function round(value: number, places: number): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}
