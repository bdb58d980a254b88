import { readPartKnownDay } from "@throughline/calendar";
import { readNhsNumber } from "@throughline/identifiers";
import { z } from "zod";
import type { Fields } from "../platform/drafts/tables.ts";
import { oneOf, partKnownDay, words, wordsOrNone } from "../platform/forms/answers.ts";
import { type Problem, readAs } from "../platform/forms/fields.ts";
import type { Referrer, Telling } from "./concern.ts";

const MOST = 8000;

/** Nothing typed is null. */
const read = <T>(reading: (typed: string) => { value: T } | { problem: string }) =>
  wordsOrNone(60).transform((typed, context): T | null => {
    if (typed === null) return null;
    const answer = reading(typed);
    if ("value" in answer) return answer.value;
    context.addIssue({ code: "custom", message: answer.problem });
    return z.NEVER;
  });

const number = (typed: string) => {
  const answer = readNhsNumber(typed);
  return "problem" in answer ? answer : { value: answer.nhsNumber };
};

const day = (typed: string) => {
  const answer = readPartKnownDay(typed);
  return "problem" in answer ? answer : { value: answer };
};

const telling = z.object({
  given: words("Give the child’s first name, or what they are called", 100),
  family: words("Give the child’s family name, or write “not known”", 100),
  born: read(day),
  nhsNumber: read(number),
  whereabouts: wordsOrNone(500),
  what: words("Say what was seen or heard", MOST),
  firstHand: oneOf(["yes", "no"], "Say whether you saw or heard it yourself"),
  happened: partKnownDay("Say when it was, as exactly as it is known"),
  effect: words("Say what it does to the child, or that you do not know", MOST),
  done: words("Say what has been done already, or that nothing has", MOST),
  safeTonight: oneOf(["yes", "no", "not known"], "Say whether the child is safe tonight, as far as you know"),
  safeWhy: wordsOrNone(MOST),
  familyKnows: oneOf(["yes", "no"], "Say whether the family knows"),
  familyWhyNot: wordsOrNone(MOST),
  frontDoor: z.uuid({ error: "Choose the front door it goes to" }),
});

const referrer = z.object({
  name: words("Give your name", 200),
  role: wordsOrNone(200),
  contact: words("Say how you can be reached, so that you can be told what was decided", 200),
});

export type Told = Telling & { readonly frontDoorId: string };
type Read<T> = { value: T } | { problems: Problem[] };

/** What was told, with every problem in the order in which the page asks. */
export function readTelling(fields: Fields, today: Temporal.PlainDate): Read<Told> {
  const got = readAs(telling, fields);
  const more: Problem[] = [];
  if (fields["familyKnows"] === "no" && !String(fields["familyWhyNot"] ?? "").trim())
    more.push({ field: "familyWhyNot", words: "Say why the family does not know" });
  if ("problems" in got) return { problems: asAsked([...got.problems, ...more]) };
  const { frontDoor, firstHand, familyKnows, ...value } = got.value;
  for (const field of ["happened", "born"] as const) {
    const day = value[field];
    if (day !== null && Temporal.PlainDate.compare(day.from, today) > 0)
      more.push({ field, words: "That day has not come yet. Check the year" });
  }
  if (more.length > 0) return { problems: asAsked(more) };
  return {
    value: {
      ...value,
      familyWhyNot: familyKnows === "yes" ? null : value.familyWhyNot,
      firstHand: firstHand === "yes",
      familyKnows: familyKnows === "yes",
      frontDoorId: frontDoor,
    },
  };
}

export const readReferrer = (fields: Fields): Read<Referrer> => readAs(referrer, fields);

const asked = ["safeTonight", "safeWhy", ...Object.keys(telling.shape)];
const asAsked = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => asked.indexOf(a.field) - asked.indexOf(b.field));
