import { readNhsNumber } from "@throughline/identifiers";
import { z } from "zod";
import { exactDayOf, oneOf, words, wordsOrNone } from "../platform/forms/answers.ts";
import { type Problem, readAs, typed } from "../platform/forms/fields.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import type { AskedFor } from "./emergency.ts";

const SHORTEST = 20;
const SAY_WHY = "Say what is happening, and why it cannot wait";

const characters = new Intl.Segmenter("en");

const whole = z.object({
  number: wordsOrNone(40),
  name: wordsOrNone(200),
  reason: words(SAY_WHY, 2000).refine(
    (reason) => reason === "" || [...characters.segment(reason)].length >= SHORTEST,
    {
      error: `${SAY_WHY}, in at least ${SHORTEST} characters: whoever leads reads it`,
    },
  ),
});
const birthday = z.object({ born: exactDayOf("Give the day of birth") });

/** Whom somebody asks for in an emergency and why, or everything that stands in its way. */
export function readEmergency(
  fields: Fields,
): { value: { asked: AskedFor; reason: string } } | { problems: Problem[] } {
  const read = readAs(whole, fields);
  const asked = askedFor(fields);
  if ("problems" in read || "problems" in asked)
    return { problems: [asked, read].flatMap((one) => ("problems" in one ? one.problems : [])) };
  return { value: { asked: asked.value, reason: read.value.reason } };
}

function askedFor(fields: Fields): { value: AskedFor } | { problems: Problem[] } {
  const [number, name] = [typed(fields, "number").trim(), typed(fields, "name").trim()];
  if (number !== "") {
    const read = readNhsNumber(number);
    return "problem" in read ? { problems: [{ field: "number", words: read.problem }] } : { value: read };
  }
  if (name === "")
    return {
      problems: [{ field: "number", words: "Give the NHS number, or the full name with the day of birth" }],
    };
  const born = readAs(birthday, fields);
  return "problems" in born ? born : { value: { name, born: born.value.born } };
}

const review = z.object({
  needed: oneOf(["yes", "no"], "Say whether it was needed"),
  words: words("Say what you think of it, and what happens next", 4000),
});

export const readReview = (
  fields: Fields,
): { value: { needed: boolean; words: string } } | { problems: Problem[] } => {
  const read = readAs(review, fields);
  return "problems" in read ? read : { value: { ...read.value, needed: read.value.needed === "yes" } };
};
