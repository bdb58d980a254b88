import { londonDay } from "./london-day.ts";
import { exactDay, type PartKnownDay } from "./part-known-day.ts";
import type { Problem } from "./problem.ts";
import { readCalendarDay } from "./read-calendar-day.ts";

const offset = /(?:z|[+-]\d{2}:?\d{2}|\])$/i;

/**
 * The local day of an ISO 8601 date and time. With an offset it is the day it was then in England
 * (2021-06-30T23:30:00Z is 1 July); without one it is the day as written.
 */
export function readZonedDay(text: string): PartKnownDay | Problem {
  const written = readCalendarDay(text.slice(8, 10), Number(text.slice(5, 7)), text.slice(0, 4));
  if ("problem" in written || !offset.test(text.slice(10))) return written;
  try {
    return exactDay(londonDay(Temporal.Instant.from(text.toUpperCase().replace(" ", "T"))));
  } catch {
    return { problem: `“${text}” is not a day and time: write 2021-03-12T14:30:00Z.` };
  }
}
