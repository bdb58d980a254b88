import { z } from "zod";
import {
  appointmentOutcomes,
  bases,
  entryKinds,
  seenAnswers,
  themes,
  tones,
  type NewEntry,
} from "../chronology/entry.ts";
import { moment, partKnownDay, time } from "./days.ts";
import { key, sentence } from "./partnership.ts";

const said = { happened: partKnownDay, kind: z.enum(entryKinds), what: sentence };

const words = sentence.nullable();
const perhapsSaid = z
  .strictObject({
    time: time.nullable(),
    about: words,
    impact: words,
    action: words,
    noActionReason: words,
    outcome: words,
    tone: z.enum(tones).nullable(),
    basis: z.enum(bases),
    themes: z.array(z.enum(themes)),
    seen: z.enum(seenAnswers).nullable(),
    saysOfHistory: words,
  })
  .partial().shape;

const appointment = z.strictObject({
  service: sentence,
  clinician: words.optional(),
  outcome: z.enum(appointmentOutcomes),
  reason: words.optional(),
});

const measurement = z
  .strictObject({
    sort: z.enum(["weight", "height", "head circumference"]),
    value: z.number().positive(),
    unit: z.enum(["kg", "cm"]),
    note: words.optional(),
  })
  .refine(({ sort, unit }) => (sort === "weight") === (unit === "kg"), "A weight is in kg, a length in cm.");

/** An entry somebody typed into Throughline, as a story's `typed.json` holds it. */
const typedEntry = z.strictObject({
  ref: z.string().min(1),
  by: key,
  recorded: moment,
  ...said,
  ...perhapsSaid,
  appointment: appointment.nullable().optional(),
  measurement: measurement.nullable().optional(),
});
export const typedEntries = z.array(typedEntry);
export type TypedEntry = z.output<typeof typedEntry>;

/** What a later correction says differently. */
export const changes = z.strictObject({ ...said, ...perhapsSaid }).partial();
export type Changes = z.output<typeof changes>;

export function entryOf(typed: TypedEntry, changed: Changes = {}): NewEntry {
  const { appointment: kept, measurement: measured } = typed;
  const t = { ...typed, ...changed };
  return {
    happened: t.happened ?? typed.happened,
    time: t.time ?? null,
    kind: t.kind ?? typed.kind,
    what: t.what ?? typed.what,
    about: t.about ?? null,
    impact: t.impact ?? null,
    action: t.action ?? null,
    noActionReason: t.noActionReason ?? null,
    outcome: t.outcome ?? null,
    tone: t.tone ?? null,
    basis: t.basis ?? "fact",
    themes: t.themes ?? [],
    seen: t.seen ?? null,
    saysOfHistory: t.saysOfHistory ?? null,
    appointment: kept
      ? { ...kept, clinician: kept.clinician ?? null, reason: kept.reason ?? null, recordedAs: null }
      : null,
    measurements: measured ? [{ ...measured, note: measured.note ?? null }] : [],
  };
}
