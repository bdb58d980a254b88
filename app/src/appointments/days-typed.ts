import { readPartKnownDay, showDay } from "@throughline/calendar";
import { z } from "zod";
import type { Problem } from "../platform/forms/fields.ts";

/** An exact day, or nothing typed. */
export const exactDayOrNone = z
  .string()
  .trim()
  .optional()
  .transform((typed, context): Temporal.PlainDate | null => {
    if (typed === undefined || typed === "") return null;
    const read = readPartKnownDay(typed);
    if ("problem" in read) context.addIssue({ code: "custom", message: read.problem });
    else if (read.precision === "day" && !read.about) return read.from;
    else context.addIssue({ code: "custom", message: "Give one exact day, such as 12 March 2026" });
    return z.NEVER;
  });

/** A day that has not come cannot be told of. */
export const notToCome = (
  field: string,
  day: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
): Problem[] =>
  day !== null && Temporal.PlainDate.compare(day, today) > 0
    ? [{ field, words: `${showDay(day)} has not come yet` }]
    : [];

/** Words and their day go together. */
export function together(
  words: { readonly field: string; readonly value: unknown },
  day: { readonly field: string; readonly value: Temporal.PlainDate | null; readonly mend: string },
  mend: string,
): Problem[] {
  const said = words.value !== null;
  if (said && day.value === null) return [{ field: day.field, words: day.mend }];
  return !said && day.value !== null ? [{ field: words.field, words: mend }] : [];
}
