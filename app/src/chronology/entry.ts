import type { PartKnownDay } from "@throughline/calendar";
import type { HowTaken, TakenSort } from "@throughline/growth";
import type { AppointmentOutcome, Basis, EntryKind, sightings, Theme, tones } from "@throughline/chronology";
import type { AgencySort } from "../practitioners/tables.ts";

export {
  appointmentOutcomes,
  bases,
  entryKinds,
  sightings as seenAnswers,
  themes,
  tones,
} from "@throughline/chronology";
export type { AppointmentOutcome, Basis, EntryKind, Theme } from "@throughline/chronology";
export type Tone = (typeof tones)[number];
export type Seen = (typeof sightings)[number];

export interface Appointment {
  readonly service: string;
  readonly clinician: string | null;
  readonly outcome: AppointmentOutcome;
  readonly reason: string | null;
  /** The words of the file it came from, where ours differ: "recorded as DNA by …". */
  readonly recordedAs: string | null;
  /** They were 16 or older and assessed as coming alone, so that nobody was to bring them. Never written, only read. */
  readonly onTheirOwn?: boolean;
}

export interface Measurement {
  readonly sort: TakenSort;
  readonly value: number;
  readonly unit: "kg" | "cm";
  readonly note: string | null;
  /** Left out where nothing was said of how it was taken. */
  readonly how?: HowTaken | undefined;
}

/** Somebody was to be weighed or measured and was not. */
export interface NotMeasured {
  readonly sort: TakenSort;
  readonly reason: string;
  readonly words: string | null;
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
  readonly notMeasured?: readonly NotMeasured[];
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
  /** Restricted to named practitioners, not to agencies. */
  readonly sealed?: boolean;
  readonly source: Source | null;
  readonly significant: Significance | null;
}
