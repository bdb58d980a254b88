import { monthName } from "./months.ts";
import { exactDay, type PartKnownDay, someDayInMonth, someDayInYear } from "./part-known-day.ts";
import type { Problem } from "./problem.ts";
import { readYear } from "./years.ts";

/** A day from its three numbers; one that is not in the calendar is refused with the reason. */
export function readCalendarDay(day: string, month: number, yearTyped: string): PartKnownDay | Problem {
  const year = readYear(yearTyped);
  if (typeof year !== "number") return year;
  if (month < 1 || month > 12)
    return {
      problem: `There is no month ${month}. Days are read day first: 13/3/${year} is 13 March ${year}.`,
    };
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const number = Number(day);
  const name = `${monthName(month)} ${year}`;
  if (number < 1 || number > first.daysInMonth)
    return { problem: `${number} ${name} is not a day: ${name} has ${first.daysInMonth} days.` };
  return exactDay(first.with({ day: number }));
}

/** Some day in a month, from its number and the year as typed. */
export function readCalendarMonth(month: number, yearTyped: string): PartKnownDay | Problem {
  const year = readYear(yearTyped);
  if (typeof year !== "number") return year;
  if (month < 1 || month > 12) return { problem: `There is no month ${month}. 3/${year} is March ${year}.` };
  return someDayInMonth(year, month);
}

/** Some day in a year, from the year as typed. */
export function readCalendarYear(yearTyped: string): PartKnownDay | Problem {
  const year = readYear(yearTyped);
  return typeof year === "number" ? someDayInYear(year) : year;
}
