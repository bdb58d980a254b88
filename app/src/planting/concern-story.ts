import { z } from "zod";
import { answers } from "../concerns/public.ts";
import { moment, partKnownDay } from "./days.ts";
import { key, sentence } from "./partnership.ts";

const words = sentence.nullable().default(null);

const decision = z.strictObject({
  by: key,
  recorded: moment,
  answer: z.enum(answers),
  told: sentence,
  reason: sentence,
  wouldAccept: words,
  helpOffered: words,
  /** What its entry in the child's record says came of it. */
  outcome: words,
});

/** A concern as a story's `concerns.json` tells it: raised by somebody who signs in, or by a link made for somebody else. */
const concern = z.strictObject({
  by: key.nullable().default(null),
  link: z
    .strictObject({ madeBy: key, made: moment, named: sentence, until: moment })
    .nullable()
    .default(null),
  referrer: z.strictObject({ name: sentence, role: words, contact: sentence }),
  raised: moment,
  whereabouts: words,
  what: sentence,
  firstHand: z.boolean(),
  happened: partKnownDay,
  effect: sentence,
  done: sentence,
  safeTonight: z.enum(["yes", "no", "not known"]),
  safeWhy: words,
  familyKnows: z.boolean(),
  familyWhyNot: words,
  decisions: z.array(decision).default([]),
});
export const concernsTold = z.array(concern);
export type ConcernTold = z.output<typeof concern>;
