import { type PartKnownDay, showDay, showPartKnownDay } from "@throughline/calendar";
import { z } from "zod";
import { type Child, firstName } from "../children/public.ts";
import { partKnownDay } from "../platform/forms/answers.ts";
import type { Problem } from "../platform/forms/fields.ts";

/** An exact day, or nothing written. */
export const exactDayOrNone = (mend: string) =>
  z
    .string()
    .trim()
    .optional()
    .transform((typed, context): Temporal.PlainDate | null => {
      if (typed === undefined || typed === "") return null;
      const read = partKnownDay(mend).safeParse(typed);
      if (read.success && read.data.precision === "day" && !read.data.about) return read.data.from;
      context.addIssue({
        code: "custom",
        message: `${mend}: it must be one exact day, such as 12 March 2026`,
      });
      return z.NEVER;
    });

interface Within {
  readonly child: Pick<Child, "given" | "knownAs" | "born">;
  readonly today: Temporal.PlainDate;
}

/** What is wrong with a day on which something is said to have happened. */
export function happenedProblems(field: string, day: PartKnownDay, { child, today }: Within): Problem[] {
  if (Temporal.PlainDate.compare(day.from, today) > 0)
    return [{ field, words: `${showPartKnownDay(day)} is after today. Check the day` }];
  if (Temporal.PlainDate.compare(day.to, child.born.from.subtract({ years: 1 })) < 0)
    return [
      {
        field,
        words: `${showPartKnownDay(day)} is more than a year before ${firstName(child)} was born. Check the year`,
      },
    ];
  return [];
}

export function reviewDayProblems(
  field: string,
  day: Temporal.PlainDate | null,
  said: Temporal.PlainDate,
): Problem[] {
  return day !== null && Temporal.PlainDate.compare(day, said) < 0
    ? [{ field, words: `${showDay(day)} is before it was said. Give the day by which it is looked at again` }]
    : [];
}
