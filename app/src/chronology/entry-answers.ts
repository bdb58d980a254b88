import { readTime } from "@throughline/calendar";
import { z } from "zod";
import { anyOf, oneOf, oneOfOrNone, partKnownDay, words, wordsOrNone } from "../platform/forms/answers.ts";
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

const LONGEST_NUMBER = 30;

/** A number somebody read off a scale or a tape, within what a child can be. */
const measured = (least: number, most: number, unit: string) =>
  z
    .string()
    .trim()
    .max(LONGEST_NUMBER, { error: `Give a number between ${least} and ${most} ${unit}`, abort: true })
    .optional()
    .transform((typed, context) => {
      if (typed === undefined || typed === "") return null;
      const value = Number(typed.replace(",", ".").replace(new RegExp(`\\s*${unit}$`, "i"), ""));
      if (value >= least && value <= most) return value;
      context.addIssue({ code: "custom", message: `“${typed}” is not between ${least} and ${most} ${unit}` });
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
  weight: measured(0.3, 250, "kg"),
  weightNote: wordsOrNone(500),
  height: measured(20, 230, "cm"),
  heightNote: wordsOrNone(500),
  head: measured(15, 70, "cm"),
  headNote: wordsOrNone(500),
});
export type EntryAnswers = z.output<typeof entryAnswers>;
