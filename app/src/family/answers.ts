import { readPartKnownDay, type PartKnownDay, showDay } from "@throughline/calendar";
import { z } from "zod";
import { wordsOrNone } from "../platform/forms/answers.ts";
import type { Problem } from "../platform/forms/fields.ts";

/** A day as exactly as it is known, or nothing. */
export const partKnownDayOrNone = wordsOrNone(100).transform((typed, context): PartKnownDay | null => {
  if (typed === null) return null;
  const read = readPartKnownDay(typed);
  if (!("problem" in read)) return read;
  context.addIssue({ code: "custom", message: read.problem });
  return z.NEVER;
});

const isAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(a, b) > 0;

/** A fact may be told a little ahead, such as a move next month, but not years. */
export function tooFarAhead(field: string, day: PartKnownDay | null, today: Temporal.PlainDate): Problem[] {
  const latest = today.add({ years: 1 });
  return day && isAfter(day.from, latest)
    ? [{ field, words: `${showDay(day.from)} is more than a year from today. Check the year` }]
    : [];
}

export function notYet(field: string, day: PartKnownDay | null, today: Temporal.PlainDate): Problem[] {
  return day && isAfter(day.from, today)
    ? [{ field, words: `${showDay(day.from)} has not come yet. Check the day` }]
    : [];
}

export function endsBefore(from: PartKnownDay | null, to: PartKnownDay | null): Problem[] {
  return from && to && isAfter(from.from, to.to)
    ? [{ field: "to", words: `${showDay(to.to)} is before ${showDay(from.from)}, when this began` }]
    : [];
}
