import { readTime } from "@throughline/calendar";
import { z } from "zod";
import { anyOf, oneOf, oneOfOrNone, partKnownDay, words, wordsOrNone } from "../platform/forms/answers.ts";
import { measurementAnswers } from "./measurement-answers.ts";
import { appointmentOutcomes, bases, entryKinds, seenAnswers, themes, tones } from "./entry.ts";

const timeOrNone = z
  .string()
  .trim()
  .optional()
  .transform((typed, context) => {
    if (typed === undefined || typed === "") return null;
    const read = readTime(typed);
    if (!("problem" in read)) return read;
    context.addIssue({ code: "custom", message: read.problem });
    return z.NEVER;
  });

/** The answers of the entry form, each by itself. */
export const entryAnswers = z.object({
  happened: partKnownDay("Say when it happened, as exactly as you know: 12 March 2026, March 2026 or 2026"),
  time: timeOrNone,
  kind: oneOf(entryKinds, "Choose what sort of thing happened"),
  what: words("Say what happened"),
  about: wordsOrNone(500),
  impact: wordsOrNone(),
  action: wordsOrNone(),
  noActionReason: wordsOrNone(),
  outcome: wordsOrNone(),
  tone: oneOfOrNone(tones),
  basis: oneOf(bases, "Choose how you know it"),
  themes: anyOf(themes),
  seen: oneOfOrNone(seenAnswers),
  saysOfHistory: wordsOrNone(),
  service: wordsOrNone(200),
  clinician: wordsOrNone(200),
  appointmentOutcome: oneOfOrNone(appointmentOutcomes),
  appointmentReason: wordsOrNone(2000),
  ...measurementAnswers,
});
export type EntryAnswers = z.output<typeof entryAnswers>;
