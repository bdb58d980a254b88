import { z } from "zod";
import type { OpenRecord } from "../children/public.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import { oneOf, partKnownDay, words } from "../platform/forms/answers.ts";
import { type Problem, readAs } from "../platform/forms/fields.ts";
import { happenedProblems } from "./days.ts";
import { type NewSign, signSorts } from "./sign.ts";

export const MOST_CHARACTERS = 4000;

const form = z.object({
  sort: oneOf(signSorts, "Choose what sort of sign it is"),
  words: words("Say what was seen", MOST_CHARACTERS),
  since: partKnownDay("Say since when, as exactly as it is known"),
  observedBy: words("Say who observed it", 200),
});

const asked = ["entry", "sort", "words", "since", "observedBy"];

/** A sign as somebody opens it, resting on at least one entry. */
export function readSign(
  fields: Fields,
  { child, today }: Pick<OpenRecord, "child" | "today">,
  entries: number,
): { value: NewSign } | { problems: Problem[] } {
  const read = readAs(form, fields);
  const problems = [
    ...(entries === 0 ? [{ field: "entry", words: "Choose at least one entry that it rests on" }] : []),
    ...("problems" in read ? read.problems : happenedProblems("since", read.value.since, { child, today })),
  ];
  if ("problems" in read || problems.length > 0)
    return { problems: problems.toSorted((a, b) => asked.indexOf(a.field) - asked.indexOf(b.field)) };
  return { value: read.value };
}
