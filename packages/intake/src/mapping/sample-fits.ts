import { isProblem, readPartKnownDay, readTime } from "@throughline/calendar";
import { readNhsNumber, readUpn } from "@throughline/identifiers";
import { notMeasuredIn } from "../not-measured.ts";
import { readMeasurement } from "../read-measurement.ts";
import type { Field } from "./fields.ts";
import { attendanceMeanings, seenMeanings } from "./known-tables.ts";
import { exactMeanings, heldMeanings } from "./meanings.ts";

const attendance = heldMeanings(attendanceMeanings);
const seen = exactMeanings(seenMeanings);

const isDay = (cell: string) => !isProblem(readPartKnownDay(cell));
const isMeasured = (sort: "weight" | "height" | "head circumference", usual: string) => (cell: string) =>
  readMeasurement(sort, cell, usual) !== null || notMeasuredIn(sort, cell) !== null;

const tests: Partial<Record<Field, (cell: string) => boolean>> = {
  day: isDay,
  recordedOn: isDay,
  birthDay: isDay,
  time: (cell) => !isProblem(readTime(cell)),
  nhsNumber: (cell) => "nhsNumber" in readNhsNumber(cell) || /^[\d -]{9,13}$/.test(cell),
  upn: (cell) => "upn" in readUpn(cell) || /^[a-z]\d{11}/i.test(cell),
  weight: isMeasured("weight", "kg"),
  height: isMeasured("height", "cm"),
  head: isMeasured("head circumference", "cm"),
  attendance: (cell) => attendance(cell) !== null,
  seen: (cell) => seen(cell) !== null,
};

/** Whether the cells of a sample can be of a field: most of them, or there are none to say otherwise. A field of plain text takes anything. */
export function sampleFits(field: Field, sample: readonly string[]): boolean {
  const test = tests[field];
  const written = sample.filter((cell) => cell !== "");
  return test === undefined || written.length === 0 || written.filter(test).length * 2 > written.length;
}
