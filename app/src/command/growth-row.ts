import { isProblem, type Problem } from "@throughline/calendar";
import { type Measured, type Reading, readingOf } from "@throughline/growth";
import { readMeasured } from "./growth-measured.ts";
import { splitLine } from "./row-cells.ts";

export const asked: readonly string[] = [
  "id",
  "sex",
  "birth_date",
  "gestation_weeks",
  "gestation_days",
  "measurement_method",
  "observation_date",
  "value",
];

export const worked: readonly string[] = [
  "chronological_age",
  "corrected_age",
  "chronological_sds",
  "corrected_sds",
  "centile",
  "band",
  "note",
];

/** A line as it was, with what was worked out from it or why nothing was. */
export function growthRow(heading: readonly string[], line: string, number: number): string[] {
  const cells = splitLine(line);
  const kept = heading.flatMap((name, at) => (worked.includes(name) ? [] : [cells?.[at] ?? ""]));
  const bad = (problem: string) => [...kept, "", "", "", "", "", "", `Row ${number}: ${problem}`];
  if (cells === null) {
    kept[0] = line;
    return bad("A quotation mark is opened and not closed. Close it on the same line.");
  }
  if (cells.length !== heading.length)
    return bad(
      `It has ${cells.length} cells and the first row ${heading.length}. Give every column a comma.`,
    );
  const measured = readMeasured((name) => (cells[heading.indexOf(name)] ?? "").trim());
  if (isProblem(measured)) return bad(measured.problem);
  const reading: Reading | Problem = readingOf(measured);
  return isProblem(reading)
    ? bad(`${reading.problem} Correct observation_date or birth_date.`)
    : [...kept, ...answers(measured, reading)];
}

function answers({ gestation }: Measured, { corrected, chronological, asks }: Reading): string[] {
  const notes = [
    gestation === null ? "Gestation is not known: 40 weeks taken." : "",
    ...noneOf(corrected.none, chronological.none),
    ...asks,
  ];
  return [
    shown(chronological.age.years, 6),
    shown(corrected.age.years, 6),
    shown(chronological.sds, 6),
    shown(corrected.sds, 6),
    shown(corrected.centile, 4),
    corrected.band ?? "",
    notes.filter((note) => note !== "").join(" "),
  ];
}

function noneOf(corrected: string | null, chronological: string | null): string[] {
  if (corrected !== null && corrected === chronological) return [`No SDS: ${corrected}`];
  return [
    corrected === null ? "" : `No corrected SDS: ${corrected}`,
    chronological === null ? "" : `No chronological SDS: ${chronological}`,
  ];
}

function shown(number: number | null, decimals: number): string {
  return number === null ? "" : number.toFixed(decimals).replace(/^-(?=0\.0*$)/, "");
}
