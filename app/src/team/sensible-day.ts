import { showDay } from "@throughline/calendar";
import type { Problem } from "../platform/forms/fields.ts";

interface Between {
  /** What the earliest day is: "Sunny was born". */
  readonly earliest: { readonly day: Temporal.PlainDate; readonly words: string };
  readonly latest: { readonly day: Temporal.PlainDate; readonly words: string };
}

/** What is wrong with a day that is too early or too late to be true. */
export function dayProblem(field: string, day: Temporal.PlainDate, { earliest, latest }: Between): Problem[] {
  if (Temporal.PlainDate.compare(day, earliest.day) < 0)
    return [{ field, words: `${showDay(day)} is before ${earliest.words}` }];
  if (Temporal.PlainDate.compare(day, latest.day) > 0)
    return [{ field, words: `${showDay(day)} is after ${latest.words}` }];
  return [];
}

/** Work may begin before a birth, and be agreed some time ahead. */
export const aYearAhead = (today: Temporal.PlainDate): Between["latest"] => {
  const day = today.add({ years: 1 });
  return { day, words: `${showDay(day)}, a year from today. Check the year` };
};
