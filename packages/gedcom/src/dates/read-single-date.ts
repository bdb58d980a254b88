import {
  exactDay,
  type PartKnownDay,
  someDayBetween,
  someDayInMonth,
  someDayInYear,
} from "@throughline/calendar";
import { boundsIn, type CalendarName, dayIn, monthIn } from "./calendars.ts";
import { plainOrder } from "./plain-order.ts";

const escapes: Readonly<Record<string, CalendarName>> = {
  DGREGORIAN: "GREGORIAN",
  DJULIAN: "JULIAN",
  DHEBREW: "HEBREW",
  "DFRENCH R": "FRENCH_R",
  GREGORIAN: "GREGORIAN",
  JULIAN: "JULIAN",
  HEBREW: "HEBREW",
  FRENCH_R: "FRENCH_R",
};
const form =
  /^(?:@#([A-Z_ ]+)@ ?|(GREGORIAN|JULIAN|HEBREW|FRENCH_R) )?(?:(?:(\d{1,2})\.? )?([A-Z]+)\.?,? )?(\d{1,4})(?:\/(\d{1,4}))?( ?B\.? ?C\.?(?:E\.?)?)?$/;
const iso = /^(\d{4})-(\d\d)-(\d\d)$/;

/**
 * One date in capitals with single blanks, such as "12 MAR 1980", "@#DJULIAN@ MAR 1699/00", "HEBREW 5 TVT 5758" or
 * "44 BCE"; null when it is none. Of two years in a month of a dual date the day is in the second, which begins in January.
 */
export function readSingleDate(text: string): PartKnownDay | null {
  const days = iso.exec(text);
  if (days) return oneDay(dayIn("GREGORIAN", Number(days[1]), Number(days[2]), Number(days[3])));
  const parts = form.exec(plainOrder(text));
  if (!parts) return null;
  const calendar = escapes[parts[1] ?? parts[2] ?? "GREGORIAN"];
  if (calendar === undefined) return null;
  const month = parts[4] === undefined ? null : monthIn(calendar, parts[4]);
  if (parts[4] !== undefined && month === null) return null;
  const written = Number(parts[5]);
  if (written === 0) return null;
  const year = parts[7] === undefined ? written : 1 - written;
  const second = parts[6] === undefined ? year : secondYear(parts[5] ?? "", parts[6]);
  if (second === null) return null;
  if (month !== null && parts[3] !== undefined)
    return oneDay(dayIn(calendar, second, month, Number(parts[3])));
  if (calendar === "GREGORIAN" && second === year)
    return month === null ? someDayInYear(year) : someDayInMonth(year, month);
  const from = boundsIn(calendar, month === null ? year : second, month);
  const to = boundsIn(calendar, second, month);
  return from === null || to === null ? null : someDayBetween(from.from, to.to);
}

function oneDay(day: Temporal.PlainDate | null): PartKnownDay | null {
  return day === null ? null : exactDay(day);
}

/** "1699/00" is 1700 and "1731/2" is 1732; null when the second is not the year after. */
function secondYear(first: string, end: string): number | null {
  const next = Number(first) + 1;
  return String(next).padStart(4, "0").endsWith(end) ? next : null;
}
