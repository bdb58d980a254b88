import { readPartKnownDay } from "@throughline/calendar";
import { z } from "zod";

export const day = z.iso
  .date("It must be a day such as 2024-05-02.")
  .transform((text) => Temporal.PlainDate.from(text));

export const partKnownDay = z.string().transform((text, ctx) => {
  const read = readPartKnownDay(text);
  if (!("problem" in read)) return read;
  ctx.addIssue({ code: "custom", message: `“${text}” is not a day: ${read.problem}` });
  return z.NEVER;
});

export const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "It must be a time such as 09:30.")
  .transform((text) => Temporal.PlainTime.from(text));

export const momentOn = (on: Temporal.PlainDate, at: string): Temporal.Instant =>
  on.toZonedDateTime({ timeZone: "Europe/London", plainTime: Temporal.PlainTime.from(at) }).toInstant();

export const moment = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, "It must be a day and time such as 2024-05-02T09:41.")
  .transform((text, ctx) => {
    try {
      const at = Temporal.PlainDateTime.from(text, { overflow: "reject" });
      return momentOn(at.toPlainDate(), at.toPlainTime().toString());
    } catch {
      ctx.addIssue({ code: "custom", message: `“${text}” is not a day and time.` });
      return z.NEVER;
    }
  });

/** Which day is first; for sorting. */
export const dayOrder = (a: Temporal.PlainDate, b: Temporal.PlainDate): number =>
  Temporal.PlainDate.compare(a, b);
