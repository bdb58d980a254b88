import type { Measure, Sex } from "../src/measure.ts";
import type { SegmentName } from "../src/segment-name.ts";

export interface PublishedRow {
  readonly segment: SegmentName;
  readonly measure: Measure;
  readonly sex: Sex;
  readonly age: number;
  readonly l: number;
  readonly m: number;
  readonly s: number;
}

const segments: Readonly<Record<string, SegmentName>> = {
  uk90_preterm: "UK90 preterm",
  who_infant: "WHO length",
  who_child: "WHO height",
  uk90_child: "UK90",
};
const measures: Readonly<Record<string, Measure>> = {
  weight: "weight",
  height: "height",
  ofc: "head circumference",
  bmi: "bmi",
};
const sexes: Readonly<Record<string, Sex>> = { male: "male", female: "female" };

/** The rows of a CSV of published values, as they stand. */
export function readPublished(text: string): PublishedRow[] {
  const [heading = "", ...lines] = text.trim().split(/\r?\n/);
  const columns = heading.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    const cell = (name: string) => cells[columns.indexOf(name)] ?? "";
    return {
      segment: known(segments, cell("segment")),
      measure: known(measures, cell("measurement_method")),
      sex: known(sexes, cell("sex")),
      age: number(cell("age_years")),
      l: number(cell("L")),
      m: number(cell("M")),
      s: number(cell("S")),
    };
  });
}

function known<T>(words: Readonly<Record<string, T>>, word: string): T {
  const found = words[word];
  if (found === undefined) throw new Error(`“${word}” is not known.`);
  return found;
}

function number(text: string): number {
  const value = Number(text);
  if (text === "" || Number.isNaN(value)) throw new Error(`“${text}” is not a number.`);
  return value;
}
