import { z } from "zod";
import { amounts, causes, signSorts, tellers } from "../signs/public.ts";
import { day, moment, partKnownDay } from "./days.ts";
import { key, sentence } from "./partnership.ts";

const words = sentence.nullable().default(null);
const written = { by: key, recorded: moment };

const entry = z.union([
  z.strictObject({ file: sentence, sourceId: sentence }),
  z.strictObject({ typed: sentence }),
]);

const grounds = {
  clinicianName: words,
  clinicianRole: words,
  otherCause: words,
  otherCauseFound: words,
  reviewOn: day.nullable().default(null),
};

const review = z.strictObject({ on: day, holds: z.boolean(), words: sentence, ...grounds, ...written });

const explanation = z.strictObject({
  said: partKnownDay,
  teller: z.enum(tellers),
  tellerName: sentence,
  tellerRole: words,
  because: z.enum(causes),
  words: sentence,
  evidence: words,
  ...grounds,
  entries: z.array(entry).default([]),
  reviews: z.array(review).default([]),
  ...written,
});

const decision = z.strictObject({
  on: day,
  does: z.enum(amounts),
  closes: z.boolean().default(false),
  changed: words,
  reason: sentence,
  wouldAccept: words,
  ...written,
});

/** A sign as a story's `signs.json` tells it; entries are named as a choice names them. */
const sign = z.strictObject({
  sort: z.enum(signSorts),
  words: sentence,
  since: partKnownDay,
  observedBy: sentence,
  entries: z.array(entry).min(1),
  linkedLater: z.array(z.strictObject({ entry, ...written })).default([]),
  explanations: z.array(explanation).default([]),
  decisions: z.array(decision).default([]),
  ...written,
});
export const signsTold = z.array(sign);
export type SignTold = z.output<typeof sign>;
export type EntryNamed = z.output<typeof entry>;
