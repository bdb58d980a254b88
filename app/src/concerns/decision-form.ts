import { z } from "zod";
import type { Fields } from "../platform/drafts/tables.ts";
import { oneOf, partKnownDay, words, wordsOrNone } from "../platform/forms/answers.ts";
import { type Problem, readAs } from "../platform/forms/fields.ts";
import type { NewDecision } from "./decide.store.ts";

const MOST = 4000;
const told = words("Say what the referrer is told, and why", MOST);
const reason = words("Say why this is decided", MOST);

const otherAnswer = z.object({
  answer: oneOf(["more asked", "no further action", "early help"], "Choose what is decided"),
  told,
  reason,
  wouldAccept: wordsOrNone(MOST),
  helpOffered: wordsOrNone(MOST),
});

export function readOtherAnswer(fields: Fields): { value: NewDecision } | { problems: Problem[] } {
  const read = readAs(otherAnswer, fields);
  const more: Problem[] = [];
  const none = (field: string) => !String(fields[field] ?? "").trim();
  if (fields["answer"] === "no further action" && none("wouldAccept"))
    more.push({
      field: "wouldAccept",
      words: "Say whether we would accept this for a child without a disability",
    });
  if ((fields["answer"] === "no further action" || fields["answer"] === "early help") && none("helpOffered"))
    more.push({ field: "helpOffered", words: "Say what help was offered, or why none was" });
  if ("problems" in read) return { problems: [...read.problems, ...more] };
  return more.length > 0 ? { problems: more } : read;
}

export const acceptance = z.object({
  child: z.union([z.uuid(), z.literal("new")], {
    error: "Choose the child, or that a record is to be opened",
  }),
  told,
  reason,
});

/** What a new record needs that a concern need not have said. */
export const openedFor = z.object({
  given: words("Give the child’s first name", 100),
  family: words("Give the child’s family name", 100),
  born: partKnownDay("Give the day the child was born, as exactly as it is known"),
  sex: oneOf(["female", "male", "not known"], "Choose the sex recorded at birth, or not known"),
  pronouns: oneOf(["she", "he", "they"], "Choose how the child is spoken of"),
});
