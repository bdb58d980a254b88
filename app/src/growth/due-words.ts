import { showDay, showDays } from "@throughline/calendar";
import type { MeasuringDue } from "@throughline/growth";

/** "Due by 8 December 2026. Last measured on 10 November 2026." and, where it is late, by how much. */
export function dueWords({ interval, last, due, late }: MeasuringDue): string {
  const done = interval.sort === "weight" ? "weighed" : "measured";
  const latest =
    last === null ? `Never ${done} since anything is recorded.` : `Last ${done} on ${showDay(last.on)}.`;
  return late > 0
    ? `${showDays(late)} late: it was due by ${showDay(due)}. ${latest}`
    : `Due by ${showDay(due)}. ${latest}`;
}

/** What is late, for the first page: "Weight, every 4 weeks: 12 days late: …". Null where nothing is. */
export function lateWords(due: readonly MeasuringDue[]): string | null {
  const late = due.filter((one) => one.late > 0).toSorted((a, b) => b.late - a.late);
  if (late.length === 0) return null;
  return late
    .map((one) => {
      const { sort, setBy } = one.interval;
      return `${sort.charAt(0).toUpperCase()}${sort.slice(1)}, asked for by ${setBy}, is ${lowerFirst(dueWords(one))}`;
    })
    .join(" ");
}

const lowerFirst = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
