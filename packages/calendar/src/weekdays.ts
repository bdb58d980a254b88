import type { PartKnownDay } from "./part-known-day.ts";
import type { Problem } from "./problem.ts";
import { showDay } from "./show-day.ts";

const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const word = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*(?=[., ])/;

/** The English name of a day of the week, 1 (Monday) to 7 (Sunday). */
export function weekdayName(day: Temporal.PlainDate): string {
  return names[day.dayOfWeek - 1] ?? "";
}

/** The weekday a text in lower case begins with, as written, or null. */
export function weekdayWord(text: string): string | null {
  const found = word.exec(text)?.[0] ?? null;
  return found !== null && names.some((name) => isWeekday(name, found)) ? found : null;
}

/** The day again when it fell on the weekday written, or the contradiction in words. */
export function checkWeekday(day: PartKnownDay, written: string): PartKnownDay | Problem {
  if (day.precision !== "day") return { problem: `A weekday needs its day: write 12 March 2021.` };
  const name = weekdayName(day.from);
  if (isWeekday(name, written)) return day;
  const meant = names.find((other) => isWeekday(other, written)) ?? written;
  return { problem: `${showDay(day.from)} was a ${name}, not a ${meant}.` };
}

function isWeekday(name: string, written: string): boolean {
  return name.toLowerCase().startsWith(written);
}
