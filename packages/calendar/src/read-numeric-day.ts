import type { PartKnownDay } from "./part-known-day.ts";
import type { Problem } from "./problem.ts";
import { readCalendarDay, readCalendarMonth, readCalendarYear } from "./read-calendar-day.ts";
import { readZonedDay } from "./read-zoned-day.ts";

const dayFirst = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const dayFirstWithTime =
  /^(\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2}))[ ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?$/;
const isoDateTime = /^(\d{4}-\d{2}-\d{2})[t ]\d{2}:?\d{2}/;
const digitsOnly = /^(\d{4})(\d{2})(\d{2})$/;
const month = /^(\d{1,2})[/.-](\d{4})$/;
const isoMonth = /^(\d{4})([-/])(\d{1,2})$/;
const year = /^\d{4}$/;

/** A day written in figures, day first as in the UK, or year first as computers write it; null when the text is not of that form. */
export function readNumericDay(text: string): PartKnownDay | Problem | null {
  const uk = dayFirst.exec(text);
  if (uk) return readCalendarDay(uk[1] ?? "", Number(uk[3]), uk[4] ?? "");
  const iso = yearFirst.exec(text);
  if (iso) return readCalendarDay(iso[4] ?? "", Number(iso[3]), iso[1] ?? "");
  const timed = dayFirstWithTime.exec(text);
  if (timed) return readNumericDay(timed[1] ?? "");
  if (isoDateTime.test(text)) return readZonedDay(text);
  const compact = digitsOnly.exec(text);
  if (compact) return readCalendarDay(compact[3] ?? "", Number(compact[2]), compact[1] ?? "");
  const ofMonth = month.exec(text);
  if (ofMonth) return readCalendarMonth(Number(ofMonth[1]), ofMonth[2] ?? "");
  const ofIsoMonth = isoMonth.exec(text);
  if (ofIsoMonth) return readIsoMonth(ofIsoMonth[1] ?? "", ofIsoMonth[2] ?? "", ofIsoMonth[3] ?? "");
  return year.test(text) ? readCalendarYear(text) : null;
}

function readIsoMonth(year: string, separator: string, month: string): PartKnownDay | Problem {
  const next = Number(year) + 1;
  if (Number(month) === next % 100 && (separator === "/" || Number(month) > 12))
    return {
      problem: `${year}${separator}${month} could be a school year or two years. Write September ${year} to August ${next}, or ${year} to ${next}.`,
    };
  return readCalendarMonth(Number(month), year);
}
