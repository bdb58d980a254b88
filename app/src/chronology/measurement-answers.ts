import { feedingRoutes, methods, positions, reasonsNotMeasured } from "@throughline/growth";
import { z } from "zod";
import { anyOf, oneOfOrNone, wordsOrNone } from "../platform/forms/answers.ts";

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

/** One of words that a package lists. */
const listed = (words: readonly string[]) =>
  oneOfOrNone(words.length === 0 ? [""] : ([words[0] ?? "", ...words.slice(1)] as const));

export const takenSorts = ["weight", "height", "head circumference"] as const;

/** What was measured, how, and what could not be. */
export const measurementAnswers = {
  weight: measured(0.3, 250, "kg"),
  weightMethod: listed(methods.weight),
  weightNote: wordsOrNone(500),
  height: measured(20, 230, "cm"),
  heightMethod: listed(methods.height),
  heightPosition: oneOfOrNone(positions),
  heightNote: wordsOrNone(500),
  head: measured(15, 70, "cm"),
  headNote: wordsOrNone(500),
  equipment: wordsOrNone(200),
  takenOff: measured(0.05, 250, "kg"),
  clothing: wordsOrNone(200),
  fluid: wordsOrNone(200),
  feedingRoute: listed(feedingRoutes),
  feedingVolume: wordsOrNone(200),
  takenBy: wordsOrNone(200),
  takenAt: wordsOrNone(200),
  notMeasured: anyOf(takenSorts),
  notReason: listed(reasonsNotMeasured),
  notWords: wordsOrNone(2000),
} as const;

export type MeasurementAnswers = z.output<z.ZodObject<typeof measurementAnswers>>;
