import { exactDay } from "@throughline/calendar";
import { z } from "zod";
import type { OpenRecord } from "../children/public.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import { exactDayOf, oneOf, words, wordsOrNone } from "../platform/forms/answers.ts";
import { type Problem, readAs } from "../platform/forms/fields.ts";
import { happenedProblems } from "./days.ts";
import { amounts, type NewDecision, type Sign } from "./sign.ts";
import { MOST_CHARACTERS } from "./sign-form.ts";
import { attributionsOf } from "./standing.ts";

const form = z.object({
  closes: oneOf(["no", "yes"], "Choose whether the sign stays open or is closed"),
  does: oneOf(amounts, "Choose whether we do more, as much or less than before"),
  changed: wordsOrNone(MOST_CHARACTERS),
  reason: words("Say why", MOST_CHARACTERS),
  wouldAccept: wordsOrNone(MOST_CHARACTERS),
  on: exactDayOf("Say on which day it was decided"),
});

const asked = Object.keys(form.shape);

/** What is decided about a sign. None of its explanations closes it: a decision does, and says what changed for the child. */
export function readSignDecision(
  fields: Fields,
  { child, today }: Pick<OpenRecord, "child" | "today">,
  sign: Sign,
): { value: NewDecision } | { problems: Problem[] } {
  const read = readAs(form, fields);
  const problems: Problem[] = "problems" in read ? [...read.problems] : [];
  if ("value" in read) {
    const { closes, does, changed, wouldAccept, on } = read.value;
    problems.push(...happenedProblems("on", exactDay(on), { child, today }));
    if (closes === "yes" && changed === null)
      problems.push({
        field: "changed",
        words: "Say what has changed for the child, so that it can be closed",
      });
    const unanswered = unansweredBecause({ closes, does }, sign, today);
    if (wouldAccept === null && unanswered !== null)
      problems.push({ field: "wouldAccept", words: unanswered });
  }
  if ("problems" in read || problems.length > 0)
    return { problems: problems.toSorted((a, b) => asked.indexOf(a.field) - asked.indexOf(b.field)) };
  return { value: { ...read.value, closes: read.value.closes === "yes" } };
}

function unansweredBecause(
  { closes, does }: { closes: "yes" | "no"; does: NewDecision["does"] },
  sign: Sign,
  today: Temporal.PlainDate,
): string | null {
  if (does === "less")
    return "This does less than before. Say whether we would accept it for a child without a disability";
  if (closes === "yes" && attributionsOf(sign, today).length > 0)
    return "This closes a sign that is put down to the disability. Say whether we would accept it for a child without a disability";
  return null;
}
