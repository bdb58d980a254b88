import { z } from "zod";

/** A number somebody may write, within what it can be: nothing written is null. */
export const numberOrNone = (mend: string, least: number, most: number) =>
  z
    .string()
    .trim()
    .max(30, { error: mend, abort: true })
    .optional()
    .transform((typed, context) => {
      if (typed === undefined || typed === "") return null;
      const value = Number(typed.replace(",", ".").replace(/\s*(kg|cm)$/i, ""));
      if (value >= least && value <= most) return value;
      context.addIssue({ code: "custom", message: `${mend}. “${typed}” cannot be right` });
      return z.NEVER;
    });
