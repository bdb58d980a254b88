import { z } from "zod";
import { consents, decidedAnswers, marks } from "../sharing/public.ts";
import { day, moment, time } from "./days.ts";
import { key, sentence } from "./partnership.ts";

const words = sentence.nullable().default(null);

const sharing = z.strictObject({
  by: key,
  recorded: moment,
  /** The agency it was for; that of the question where it answers one. */
  to: key.nullable().default(null),
  decision: z.enum(decidedAnswers),
  decidedOn: day,
  approvedBy: words,
  method: words,
  sentOn: day.nullable().default(null),
  sentTime: time.nullable().default(null),
  reviewOn: day.nullable().default(null),
  what: sentence,
  forFunction: sentence,
  need: sentence,
  reason: sentence,
  marks: z.array(z.enum(marks)),
  conditions: words,
  article6: sentence,
  article9: words,
  article10: words,
  harmConsidered: sentence,
  thirdParties: words,
  atRisk: words,
  consent: z.enum(consents),
  consentWhy: words,
  childTold: sentence,
  parentTold: sentence,
  advice: words,
});

const question = z.strictObject({
  by: key,
  recorded: moment,
  asked: key,
  about: sentence,
  what: sentence,
  forFunction: sentence,
  need: sentence,
  askedOn: day,
  answers: z.array(sharing).default([]),
});

/** What a story's `sharing.json` tells of: questions between agencies with their answers, and what was shared unasked. */
export const sharingTold = z.strictObject({
  questions: z.array(question).default([]),
  unasked: z.array(sharing).default([]),
});
export type SharingToldOf = z.output<typeof sharing>;
export type SharingStory = z.output<typeof sharingTold>;
