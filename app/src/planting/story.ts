import { readNhsNumber, readUpn } from "@throughline/identifiers";
import { z } from "zod";
import { day, partKnownDay } from "./days.ts";
import { key, sentence } from "./partnership.ts";
import { changes } from "./typed-entry.ts";

const nhsNumber = z
  .string()
  .refine((text) => "nhsNumber" in readNhsNumber(text), "It is not a valid NHS number.");
const upn = z.string().refine((text) => "upn" in readUpn(text), "It is not a valid UPN.");

const child = z.strictObject({
  given: sentence,
  family: sentence,
  knownAs: sentence.nullable(),
  born: partKnownDay,
  sex: z.enum(["female", "male", "not known"]),
  nhsNumber,
  upn: upn.nullable(),
  pronouns: z.enum(["she", "he", "they"]),
  communicates: sentence,
  livesWith: sentence,
  languages: z.array(sentence).min(1),
  formerNames: z.array(z.strictObject({ given: sentence, family: sentence })).default([]),
});

const purpose = z.strictObject({
  from: day,
  purpose: z.enum(["support only", "support with concern", "protection"]),
  reason: sentence,
  by: key,
});

const status = z.strictObject({
  from: day,
  to: day.nullable(),
  threshold: z.enum(["early help", "child in need", "child protection"]),
  category: sentence.nullable(),
  decidedBy: key,
  reason: sentence,
});

const involvement = z.strictObject({
  agency: key,
  team: key,
  practitioner: key.nullable(),
  role: sentence,
  from: day,
  to: day.nullable(),
  /** Why it ended, where the story says. */
  ended: sentence.optional(),
  lead: z.boolean(),
  does: sentence,
  /** A former worker who is not one of the partnership's practitioners. */
  history: sentence.optional(),
});

const because = { why: sentence, by: key };
const choice = z.union([
  z.strictObject({ file: sentence, sourceId: sentence, ...because }),
  z.strictObject({ typed: sentence, ...because }),
]);

/** A child's years as a story tells them; `typed.json` and `files/` beside it hold the entries. */
export const story = z.strictObject({
  child,
  purposes: z.array(purpose).min(1),
  status: z.array(status),
  involvements: z.array(involvement).min(1),
  choices: z.array(choice),
  reviews: z.array(z.strictObject({ on: day, by: key, sentence })),
  restrictions: z.array(
    z.strictObject({ typed: sentence, to: z.array(key).min(1), reason: sentence, by: key }),
  ),
  corrections: z.array(z.strictObject({ typed: sentence, by: key, on: day, reason: sentence, changes })),
});
export type Story = z.output<typeof story>;
export type Choice = z.output<typeof choice>;
