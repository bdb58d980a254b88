import type { PartKnownDay } from "@throughline/calendar";
import type { AgencySort } from "../practitioners/tables.ts";

export const entryKinds = [
  "visit",
  "contact",
  "appointment",
  "measurement",
  "concern",
  "decision",
  "conversation with parent",
  "child's voice",
  "home observation",
  "meeting",
  "information shared",
  "supervision",
  "assessment",
  "incident",
  "attendance",
  "change in the family",
  "plan",
  "help",
  "handover",
  "nothing to add",
  "note",
] as const;
export type EntryKind = (typeof entryKinds)[number];

export const themes = [
  "health",
  "growth and feeding",
  "appointments",
  "home conditions",
  "school",
  "care and supervision",
  "communication",
  "family and carers",
  "equipment",
  "safety",
  "parents' own needs",
  "help and support",
  "planning",
] as const;
export type Theme = (typeof themes)[number];

export const tones = ["strength", "worry", "both"] as const;
export type Tone = (typeof tones)[number];
export const bases = ["fact", "opinion", "third party"] as const;
export type Basis = (typeof bases)[number];
export const seenAnswers = ["seen", "seen alone", "not seen"] as const;
export type Seen = (typeof seenAnswers)[number];

export const appointmentOutcomes = [
  "attended",
  "was not brought",
  "cancelled by family",
  "cancelled by service",
  "moved",
  "no access",
  "seen late",
  "came late, not seen",
  "future",
] as const;
export type AppointmentOutcome = (typeof appointmentOutcomes)[number];

export interface Appointment {
  readonly service: string;
  readonly clinician: string | null;
  readonly outcome: AppointmentOutcome;
  readonly reason: string | null;
  /** The words of the file it came from, where ours differ: "recorded as DNA by …". */
  readonly recordedAs: string | null;
}

export interface Measurement {
  readonly sort: "weight" | "height" | "head circumference";
  readonly value: number;
  readonly unit: "kg" | "cm";
  readonly note: string | null;
}

/** The file, row and passage an entry came from. */
export interface Source {
  readonly file: string;
  readonly row: number | null;
  readonly passage: string | null;
  readonly sourceId: string | null;
  /** The day it was written down there, where the file says so. */
  readonly recordedOn: Temporal.PlainDate | null;
}

/** What somebody records of something that happened. */
export interface NewEntry {
  readonly happened: PartKnownDay;
  readonly time: Temporal.PlainTime | null;
  readonly kind: EntryKind;
  readonly what: string;
  readonly about: string | null;
  readonly impact: string | null;
  readonly action: string | null;
  readonly noActionReason: string | null;
  readonly outcome: string | null;
  readonly tone: Tone | null;
  readonly basis: Basis;
  readonly themes: readonly Theme[];
  readonly seen: Seen | null;
  /** For an assessment or supervision: what the history means. */
  readonly saysOfHistory: string | null;
  readonly appointment: Appointment | null;
  readonly measurements: readonly Measurement[];
}

/** Why a practitioner put an entry in the chosen account. */
export interface Significance {
  readonly why: string;
  readonly by: string;
  readonly at: Temporal.Instant;
}

/** An entry as it stands in the record. */
export interface Entry extends NewEntry {
  readonly id: string;
  readonly firstId: string;
  readonly childId: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly agencySort: AgencySort;
  readonly author: string;
  readonly recordedBy: string;
  readonly recordedAt: Temporal.Instant;
  readonly correctsId: string | null;
  readonly correctionReason: string | null;
  readonly restricted: boolean;
  readonly source: Source | null;
  readonly significant: Significance | null;
}
