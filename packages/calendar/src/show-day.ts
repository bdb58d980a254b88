import { monthName, shortMonthName } from "./months.ts";

/** A day in full: "12 March 2021". */
export function showDay(day: Temporal.PlainDate): string {
  return `${day.day} ${monthName(day.month)} ${day.year}`;
}

/** A day for a narrow column: "12 Mar 2021". */
export function showShortDay(day: Temporal.PlainDate): string {
  return `${day.day} ${shortMonthName(day.month)} ${day.year}`;
}

/** A number of days in words: "1 day", "47 days". */
export function showDays(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}
