import { isProblem, type PartKnownDay, readTime, showPartKnownDay } from "@throughline/calendar";
import { dayOutsideLife, type Life } from "../life.ts";
import { type Moment, readMoment } from "../moment.ts";
import { remembered } from "../remembered.ts";
import type { RowProblem } from "./row-problem.ts";
import type { Cells } from "./sheet.ts";

const moment = remembered(readMoment);
const serial = /^[2-6]\d{4}(?:\.\d+)?$/;

/** When a row says it happened and was written down. `timeSaid` keeps a time that is not one ("after lunch"). */
export interface RowDays {
  readonly happened: PartKnownDay | null;
  readonly time: Temporal.PlainTime | null;
  readonly timeSaid: string | null;
  readonly recordedOn: PartKnownDay | null;
}

/** Reads a row's days, adding to `problems` what cannot be right. */
export function rowDays(cells: Cells, life: Life, mayLieAhead: boolean, problems: RowProblem[]): RowDays {
  const column = cells.heading("day");
  const happened = readCell(cells.one("day"), column, problems);
  const outside = happened && dayOutsideLife(happened.day, life, mayLieAhead);
  if (outside) problems.push({ column, problem: outside, mend: "Write the day it happened." });
  const timed = cells.one("time");
  const time = timed === "" ? (happened?.time ?? null) : readTime(timed);
  const unread = time !== null && isProblem(time);
  return {
    happened: happened?.day ?? null,
    time: unread ? null : time,
    timeSaid: unread ? timed : null,
    recordedOn: happened && recordedDay(cells, happened.day, life, mayLieAhead, problems),
  };
}

function recordedDay(
  cells: Cells,
  happened: PartKnownDay,
  life: Life,
  mayLieAhead: boolean,
  problems: RowProblem[],
): PartKnownDay | null {
  const typed = cells.one("recordedOn");
  const column = cells.heading("recordedOn");
  const day = typed === "" ? null : (readCell(typed, column, problems)?.day ?? null);
  if (day === null) return null;
  const outside = dayOutsideLife(day, life, false);
  if (outside)
    problems.push({
      column,
      problem: outside,
      mend: "Write the day it was written down, or leave it blank.",
    });
  else if (!mayLieAhead && Temporal.PlainDate.compare(day.to, happened.from) < 0)
    problems.push({
      column,
      problem: `It was written down on ${showPartKnownDay(day)}, before it happened on ${showPartKnownDay(happened)}.`,
      mend: "Check both days.",
    });
  return day;
}

function readCell(typed: string, column: string | null, problems: RowProblem[]): Moment | null {
  const day = serial.test(typed)
    ? { problem: `${typed} is a spreadsheet’s number for a day.` }
    : moment(typed);
  if (!("problem" in day)) return day;
  const mend = serial.test(typed)
    ? "Show the column as a date, save and bring it again."
    : "Mend the day in the file and bring it again.";
  problems.push({ column, problem: day.problem, mend });
  return null;
}
