import months from "../../data/months.json" with { type: "json" };
import { frenchDay } from "./french-day.ts";
import { hebrewDay } from "./hebrew-day.ts";
import { julianDay } from "./julian-day.ts";

/** The calendars whose dates are turned into days; ROMAN and UNKNOWN of 5.5.1 never had a meaning. */
export type CalendarName = "GREGORIAN" | "JULIAN" | "HEBREW" | "FRENCH_R";

/** The day on which the `day`th of a month of a calendar falls; null when there is no such day. */
type DayOf = (year: number, month: number, day: number) => Temporal.PlainDate | null;

const daysOf: Readonly<Record<CalendarName, DayOf>> = {
  GREGORIAN: (year, month, day) => {
    const first = plain(year, month);
    return first !== null && day >= 1 && day <= first.daysInMonth ? first.with({ day }) : null;
  },
  JULIAN: julianDay,
  HEBREW: hebrewDay,
  FRENCH_R: frenchDay,
};

function plain(year: number, month: number): Temporal.PlainDate | null {
  return Math.abs(year) > 9999 || month < 1 || month > 12
    ? null
    : Temporal.PlainDate.from({ year, month, day: 1 });
}

/** The day in our calendar of a day in one of GEDCOM's; null when it has no such day. Years before 1 are 0, -1 and so on. */
export function dayIn(
  calendar: CalendarName,
  year: number,
  month: number,
  day: number,
): Temporal.PlainDate | null {
  return daysOf[calendar](year, month, day);
}

/** The number of a month by GEDCOM's word for it, in capitals; null for a word that is no month of that calendar. */
export function monthIn(calendar: CalendarName, word: string): number | null {
  const named: Readonly<Record<string, number>> = months[calendar === "JULIAN" ? "GREGORIAN" : calendar];
  return Object.hasOwn(named, word) ? (named[word] ?? null) : null;
}

/** The first and the last day of a month, or of a year where `month` is null; null when there is none. */
export function boundsIn(
  calendar: CalendarName,
  year: number,
  month: number | null,
): { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } | null {
  const [first, last] =
    month === null ? [1, calendar === "HEBREW" || calendar === "FRENCH_R" ? 13 : 12] : [month, month];
  const from = dayIn(calendar, year, first, 1);
  const to = lastDay(calendar, year, last);
  return from === null || to === null ? null : { from, to };
}

function lastDay(calendar: CalendarName, year: number, month: number): Temporal.PlainDate | null {
  for (let day = 31; day >= 5; day--) {
    const found = dayIn(calendar, year, month, day);
    if (found !== null) return found;
  }
  return null;
}
