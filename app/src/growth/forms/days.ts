import { showDay } from "@throughline/calendar";
import { firstName, type OpenRecord } from "../../children/public.ts";
import type { Problem } from "../../platform/forms/fields.ts";

/** What is wrong with a day that must have come, and cannot be before the child was born. */
export function dayProblems(
  field: string,
  day: Temporal.PlainDate,
  { child, today }: Pick<OpenRecord, "child" | "today">,
): Problem[] {
  if (Temporal.PlainDate.compare(day, today) > 0)
    return [{ field, words: `${showDay(day)} has not come yet. Look at the year` }];
  if (Temporal.PlainDate.compare(day, child.born.from) < 0)
    return [{ field, words: `${showDay(day)} is before ${firstName(child)} was born. Look at the year` }];
  return [];
}
