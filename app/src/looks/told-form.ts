import { daysBetween, showDay } from "@throughline/calendar";
import { z } from "zod";
import { exactDayOf, words } from "../platform/forms/answers.ts";
import { type Problem, readAs } from "../platform/forms/fields.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import type { NewTelling } from "./looks-told.store.ts";
import type { Week } from "./weeks.ts";

const LONGEST_DAYS = 366;

const span = z.object({
  from: exactDayOf("Say from which day"),
  to: exactDayOf("Say until which day"),
});

/** The days a family is told of: a year at most, and none to come. */
export function readSpan(
  fields: Fields,
  today: Temporal.PlainDate,
): { value: Week } | { problems: Problem[] } {
  const read = readAs(span, fields);
  if ("problems" in read) return read;
  const { from, to } = read.value;
  const problem = (field: string, mend: string) => ({ problems: [{ field, words: mend }] });
  if (daysBetween(from, to) < 0) return problem("to", "The last day is before the first");
  if (daysBetween(to, today) < 0) return problem("to", `Nobody has looked after today, ${showDay(today)}`);
  if (daysBetween(from, to) >= LONGEST_DAYS)
    return problem("from", "That is more than a year: give fewer days");
  return read;
}

const telling = z.object({
  toldTo: words("Say who was told, such as “Marian, her mother”", 400),
  how: words("Say how, such as “read through together at home”", 400),
  givenOn: exactDayOf("Say on which day they were told"),
});

export function readTelling(
  fields: Fields,
  today: Temporal.PlainDate,
): { value: NewTelling } | { problems: Problem[] } {
  const days = readSpan(fields, today);
  const read = readAs(telling, fields);
  const problems = [days, read].flatMap((one) => ("problems" in one ? one.problems : []));
  if ("problems" in days || "problems" in read) return { problems };
  if (daysBetween(read.value.givenOn, today) < 0)
    return { problems: [{ field: "givenOn", words: "That day has not come yet" }] };
  return { value: { ...days.value, ...read.value } };
}
