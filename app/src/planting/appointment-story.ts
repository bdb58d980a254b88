import { offers } from "@throughline/appointments";
import { z } from "zod";
import { day, moment } from "./days.ts";
import { key, sentence } from "./partnership.ts";

const words = sentence.nullable().default(null);
const perhapsDay = day.nullable().default(null);
const written = { by: key, recorded: moment };
const entry = z.union([
  z.strictObject({ file: sentence, sourceId: sentence }),
  z.strictObject({ typed: sentence }),
]);

const note = z.strictObject({
  at: entry,
  reason: words,
  effect: words,
  easier: words,
  asked: words,
  askedOn: perhapsDay,
  offered: z.array(z.enum(offers)).default([]),
  offeredWords: words,
  offeredOn: perhapsDay,
  next: words,
  told: words,
  toldOn: perhapsDay,
  ...written,
});

const essential = z.strictObject({
  at: entry,
  reach: z.enum(["appointment", "service"]),
  essential: z.boolean().default(true),
  why: sentence,
  clinician: sentence,
  saidOn: day,
  ...written,
});

const link = z.strictObject({
  at: entry,
  sort: z.enum(["moved to", "rebooked as"]),
  earlier: entry,
  offeredOn: perhapsDay,
  ...written,
});

const step = z.strictObject({
  sort: z.enum(["risk decision", "lead told", "taken back"]),
  on: day,
  words: sentence,
  who: sentence,
  ...written,
});

const discharge = z.strictObject({
  service: sentence,
  on: day,
  reason: sentence,
  forMissed: z.boolean(),
  steps: z.array(step).default([]),
  ...written,
});

const discussion = z.strictObject({ on: day, who: sentence, said: sentence, next: words, ...written });

/** What a story's `appointments.json` tells of appointments that stand in its entries; each is named as a choice names it. */
export const appointmentsTold = z.strictObject({
  notes: z.array(note).default([]),
  essential: z.array(essential).default([]),
  links: z.array(link).default([]),
  discharges: z.array(discharge).default([]),
  discussions: z.array(discussion).default([]),
});
export type AppointmentsTold = z.output<typeof appointmentsTold>;

/** Who writes in it, by their keys. */
export const whoWrites = (told: AppointmentsTold | null): { by: string }[] =>
  told === null
    ? []
    : [
        ...told.notes,
        ...told.essential,
        ...told.links,
        ...told.discharges,
        ...told.discharges.flatMap(({ steps }) => steps),
        ...told.discussions,
      ];
