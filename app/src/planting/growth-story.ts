import { feedingRoutes, positions, reasonsNotMeasured } from "@throughline/growth";
import { z } from "zod";
import { factSorts } from "../growth/public.ts";
import { day, moment, partKnownDay } from "./days.ts";
import { key, sentence } from "./partnership.ts";

const words = sentence.nullable().default(null);
const written = { by: key, recorded: moment };
const entry = z.union([
  z.strictObject({ file: sentence, sourceId: sentence }),
  z.strictObject({ typed: sentence }),
]);
const sort = z.enum(["weight", "height", "head circumference"]);
const reason = z
  .string()
  .refine(
    (text) => (reasonsNotMeasured as readonly string[]).includes(text),
    "It is no reason that a form offers.",
  );
const route = z
  .string()
  .refine(
    (text) => (feedingRoutes as readonly string[]).includes(text),
    "It is no way of feeding that a form offers.",
  );

const how = {
  method: words,
  position: z.enum(positions).nullable().default(null),
  equipment: words,
  takenOff: z.number().positive().nullable().default(null),
  clothing: words,
  fluid: words,
  feedingRoute: route.nullable().default(null),
  feedingVolume: words,
  takenBy: words,
  place: words,
};

const fact = z.strictObject({
  sort: z.enum(factSorts),
  weeks: z.int().nullable().default(null),
  days: z.int().nullable().default(null),
  value: z.number().positive().nullable().default(null),
  measured: z.boolean().nullable().default(null),
  cameFrom: sentence,
  knownOn: day,
  ...written,
});

const interval = z.strictObject({
  sort,
  every: z.strictObject({ value: z.int().positive(), unit: z.enum(["days", "weeks", "months"]) }).nullable(),
  from: day,
  setBy: sentence,
  role: sentence,
  why: sentence,
  ...written,
});

const feeding = z.strictObject({
  route,
  volume: words,
  from: day,
  setBy: sentence,
  role: sentence,
  why: words,
  ...written,
});

const review = z.strictObject({
  on: day,
  reviewedBy: sentence,
  role: sentence,
  sentence,
  nextOn: day.nullable().default(null),
  ...written,
});

const taken = z.strictObject({
  sort,
  value: z.number().positive(),
  unit: z.enum(["kg", "cm"]),
  ...how,
});

/** What a story tells of growth: beside entries that stand in its other files, or in entries of its own. */
export const growthTold = z.strictObject({
  facts: z.array(fact).default([]),
  intervals: z.array(interval).default([]),
  feeding: z.array(feeding).default([]),
  reviews: z.array(review).default([]),
  /** Of entries that stand in the story's other files. */
  notMeasured: z.array(z.strictObject({ entry, sort, reason, words })).default([]),
  entries: z
    .array(
      z.strictObject({
        happened: partKnownDay,
        what: sentence,
        measurements: z.array(taken).default([]),
        notMeasured: z.array(z.strictObject({ sort, reason, words })).default([]),
        ...written,
      }),
    )
    .default([]),
});
export type GrowthTold = z.output<typeof growthTold>;
