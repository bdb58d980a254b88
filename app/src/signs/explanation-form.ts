import { z } from "zod";
import type { OpenRecord } from "../children/public.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import { oneOf, partKnownDay, words, wordsOrNone } from "../platform/forms/answers.ts";
import { type Problem, readAs, ticked } from "../platform/forms/fields.ts";
import { happenedProblems, reviewDayProblems } from "./days.ts";
import { groundsFields, missingProblems } from "./grounds-form.ts";
import { causes, type NewExplanation, tellers } from "./sign.ts";
import { MOST_CHARACTERS } from "./sign-form.ts";

const form = z.object({
  teller: oneOf(tellers, "Choose who explains it"),
  tellerName: words("Say who explains it", 200),
  tellerRole: wordsOrNone(200),
  said: partKnownDay("Say when they said so, as exactly as it is known"),
  because: oneOf(causes, "Choose what they put it down to"),
  words: words("Say what they said", MOST_CHARACTERS),
  evidence: wordsOrNone(MOST_CHARACTERS),
  ...groundsFields,
});

const asked = [...Object.keys(form.shape), "notKnown"];

type Read = { value: NewExplanation; entryIds: string[] } | { problems: Problem[] };

/**
 * Somebody's explanation. Put down to the disability it is asked for a clinician, another cause and a review day; where
 * they are not known it is saved once somebody says so, and what is missing is shown.
 */
export function readExplanation(fields: Fields, { child, today }: Pick<OpenRecord, "child" | "today">): Read {
  const read = readAs(form, fields);
  const problems: Problem[] = "problems" in read ? [...read.problems] : [];
  if ("value" in read) {
    const { said, reviewOn } = read.value;
    problems.push(...happenedProblems("said", said, { child, today }));
    problems.push(...reviewDayProblems("reviewOn", reviewOn, said.from));
    if (needsGrounds(fields, read.value)) problems.push(...missingProblems(withTeller(read.value)));
  }
  if ("problems" in read || problems.length > 0)
    return { problems: problems.toSorted((a, b) => asked.indexOf(a.field) - asked.indexOf(b.field)) };
  return { value: read.value, entryIds: ticked(fields, "entry") };
}

const needsGrounds = (fields: Fields, { because }: NewExplanation): boolean =>
  because === "the disability" && !ticked(fields, "notKnown").includes("yes");

/** A clinician who says so is the clinician named. */
const withTeller = (explanation: NewExplanation): NewExplanation =>
  explanation.teller === "clinician" && explanation.clinicianName === null
    ? { ...explanation, clinicianName: explanation.tellerName, clinicianRole: explanation.tellerRole }
    : explanation;
