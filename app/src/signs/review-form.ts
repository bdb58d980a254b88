import { exactDay } from "@throughline/calendar";
import { z } from "zod";
import type { OpenRecord } from "../children/public.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import { exactDayOf, oneOf, words } from "../platform/forms/answers.ts";
import { type Problem, readAs } from "../platform/forms/fields.ts";
import { happenedProblems, reviewDayProblems } from "./days.ts";
import { groundsFields } from "./grounds-form.ts";
import type { NewReview } from "./sign.ts";
import { MOST_CHARACTERS } from "./sign-form.ts";

const form = z.object({
  holds: oneOf(["yes", "no"], "Say whether it still holds"),
  words: words("Say what was found when it was looked at again", MOST_CHARACTERS),
  on: exactDayOf("Say on which day it was looked at again"),
  ...groundsFields,
});

const asked = Object.keys(form.shape);

/** A later look at an explanation. */
export function readReview(
  fields: Fields,
  { child, today }: Pick<OpenRecord, "child" | "today">,
): { value: NewReview } | { problems: Problem[] } {
  const read = readAs(form, fields);
  const problems =
    "problems" in read
      ? read.problems
      : [
          ...happenedProblems("on", exactDay(read.value.on), { child, today }),
          ...reviewDayProblems("reviewOn", read.value.reviewOn, read.value.on),
        ];
  if ("problems" in read || problems.length > 0)
    return { problems: problems.toSorted((a, b) => asked.indexOf(a.field) - asked.indexOf(b.field)) };
  const { holds, ...rest } = read.value;
  return { value: { ...rest, holds: holds === "yes" } };
}
