import { showDay } from "@throughline/calendar";
import { z } from "zod";
import { type Child, firstName } from "../children/public.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import { exactDayOf, oneOf, oneOfOrNone, words, wordsOrNone } from "../platform/forms/answers.ts";
import { type Problem, readAs } from "../platform/forms/fields.ts";
import type { Purpose, Threshold } from "../children/tables.ts";
import type { Decision, NewDecision } from "./decision.ts";
import { categories, purposes, thresholds } from "./ladders.ts";
import { isStepDown } from "./spells.ts";

const MOST_CHARACTERS = 4000;

const shared = {
  from: exactDayOf("Say from which day this holds"),
  reason: words("Say why this is decided", MOST_CHARACTERS),
  wouldAccept: wordsOrNone(MOST_CHARACTERS),
};
const planForm = z.object({
  level: oneOf(thresholds, "Choose the plan, or that there is none"),
  category: oneOfOrNone(categories),
  ...shared,
});
const purposeForm = z.object({
  level: oneOf(purposes, "Choose why agencies work with the family"),
  ...shared,
});

interface Given<Level extends string> {
  readonly child: Child;
  readonly today: Temporal.PlainDate;
  readonly decisions: readonly Decision<Level>[];
}
type Read<Level extends string> = { value: NewDecision<Level> } | { problems: Problem[] };

const asked = ["level", "category", "from", "reason", "wouldAccept"];

/** Problems in the order in which the form asks. */
const asAsked = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => asked.indexOf(a.field) - asked.indexOf(b.field));

export function readPlan(fields: Fields, given: Given<Threshold>): Read<Threshold> {
  const read = readAs(planForm, fields);
  const unnamed =
    fields["level"] === "child protection" && !fields["category"]
      ? [{ field: "category", words: "Choose what the child protection plan is about" }]
      : [];
  if ("problems" in read) return { problems: asAsked([...read.problems, ...unnamed]) };
  const { level, category, ...rest } = read.value;
  const plan = { level, category: level === "child protection" ? category : null, ...rest };
  return judged(plan, given, thresholds, unnamed);
}

export function readPurpose(fields: Fields, given: Given<Purpose>): Read<Purpose> {
  const read = readAs(purposeForm, fields);
  return "problems" in read ? read : judged({ category: null, ...read.value }, given, purposes, []);
}

function judged<Level extends string>(
  decision: NewDecision<Level>,
  { child, today, decisions }: Given<Level>,
  ladder: readonly Level[],
  problems: readonly Problem[],
): Read<Level> {
  const unanswered =
    decision.wouldAccept === null && isStepDown(decisions, decision, ladder)
      ? [
          {
            field: "wouldAccept",
            words:
              "This does less than before. Say whether we would accept it for a child without a disability",
          },
        ]
      : [];
  const wrong = [...problems, ...dayProblems(decision.from, child, today), ...unanswered];
  return wrong.length > 0 ? { problems: wrong } : { value: decision };
}

function dayProblems(from: Temporal.PlainDate, child: Child, today: Temporal.PlainDate): Problem[] {
  const earliest = child.born.from.subtract({ years: 1 });
  if (Temporal.PlainDate.compare(from, today) > 0)
    return [
      { field: "from", words: `${showDay(from)} is after today. Record it on the day from which it holds` },
    ];
  if (Temporal.PlainDate.compare(from, earliest) < 0)
    return [
      {
        field: "from",
        words: `${showDay(from)} is more than a year before ${firstName(child)} was born. Check the year`,
      },
    ];
  return [];
}
