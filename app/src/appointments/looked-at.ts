import {
  type AppointmentFacts,
  type AppointmentPattern,
  patternOf,
  patternSentence,
} from "@throughline/appointments";
import { countInForce, periodInForce, type SettingsInForce } from "@throughline/practice";
import { z } from "zod";

/** Which days are looked at: an address one can keep. */
export const times = {
  "12-months": { text: "The last 12 months", says: "In the last 12 months", months: 12 },
  "24-months": { text: "The last 2 years", says: "In the last 2 years", months: 24 },
  all: { text: "The whole record", says: "In the whole record", months: null },
} as const;
export type Time = keyof typeof times;

export interface LookedAt {
  readonly time: Time;
  readonly service: string | null;
}

const asked = z.object({
  time: z.enum(["12-months", "24-months", "all"]).catch("12-months"),
  service: z.string().min(1).max(200).nullable().catch(null),
});

/** Reads what is asked for from an address; a part that cannot be read is as if it were not there. */
export const readLookedAt = (query: Readonly<Record<string, string>>): LookedAt =>
  asked.parse({ time: query["time"] ?? "12-months", service: query["service"] || null });

/** The first day looked at, or null for the whole record. */
export const firstDay = (time: Time, today: Temporal.PlainDate): Temporal.PlainDate | null => {
  const { months } = times[time];
  return months === null ? null : today.subtract({ months });
};

/** By the partnership's own numbers, where they were read, or the starting ones. */
export interface RunNumbers {
  readonly inARow: number;
  readonly across: { readonly atLeast: number; readonly months: number };
  readonly calledOff: number;
}

export function runNumbers(settings: SettingsInForce): RunNumbers {
  const within = periodInForce(settings, "missed-across-services-within");
  return {
    inARow: countInForce(settings, "missed-in-a-row"),
    across: {
      atLeast: countInForce(settings, "missed-across-services"),
      months: within.unit === "months" ? within.value : 12,
    },
    calledOff: countInForce(settings, "same-appointment-called-off"),
  };
}

/** The pattern of the days and service looked at, all that is booked among it. */
export const patternLookedAt = (
  facts: AppointmentFacts,
  { time, service }: LookedAt,
  today: Temporal.PlainDate,
  { inARow, across }: RunNumbers,
): AppointmentPattern =>
  patternOf(facts, { today, from: firstDay(time, today), to: null, service, inARow, across });

export const sentenceOf = (pattern: AppointmentPattern, name: string, time: Time): string =>
  patternSentence(pattern, { name, days: times[time].says });
