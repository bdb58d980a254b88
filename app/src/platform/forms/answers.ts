import { readPartKnownDay, type PartKnownDay } from "@throughline/calendar";
import { z } from "zod";

/** Words somebody must write. */
export const words = (mend: string, longest = 20_000) =>
  z
    .string({ error: mend })
    .trim()
    .min(1, mend)
    .max(longest, `Shorten this to ${longest} characters or fewer`);

/** Words somebody may write: nothing written is null. */
export const wordsOrNone = (longest = 20_000) =>
  z
    .string()
    .trim()
    .max(longest, `Shorten this to ${longest} characters or fewer`)
    .transform((typed) => (typed === "" ? null : typed))
    .optional()
    .transform((typed) => typed ?? null);

/** One of a list. */
export const oneOf = <const T extends readonly [string, ...string[]]>(answers: T, mend: string) =>
  z.enum(answers, { error: mend });

/** One of a list, or nothing chosen. */
export const oneOfOrNone = <const T extends readonly [string, ...string[]]>(answers: T) =>
  z
    .union([z.enum(answers), z.literal("")])
    .optional()
    .transform((answer) => (answer === "" || answer === undefined ? null : answer));

/** Any of a list. */
export const anyOf = <const T extends readonly [string, ...string[]]>(answers: T) =>
  z
    .union([
      z.array(z.enum(answers)),
      z.enum(answers).transform((one) => [one]),
      z.literal("").transform(() => []),
    ])
    .optional()
    .transform((chosen) => chosen ?? []);

/** A day as exactly as it is known: "12 March 2021", "March 2021", "summer 2019". */
export const partKnownDay = (mend: string) =>
  z
    .string({ error: mend })
    .trim()
    .min(1, mend)
    .transform((typed, context): PartKnownDay => {
      const read = readPartKnownDay(typed);
      if (!("problem" in read)) return read;
      context.addIssue({ code: "custom", message: read.problem });
      return z.NEVER;
    });

/** An exact day. */
export const exactDayOf = (mend: string) =>
  partKnownDay(mend).transform((day, context): Temporal.PlainDate => {
    if (day.precision === "day" && !day.about) return day.from;
    context.addIssue({ code: "custom", message: `${mend}: it must be one exact day, such as 12 March 2026` });
    return z.NEVER;
  });
