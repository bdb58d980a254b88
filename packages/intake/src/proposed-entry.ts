import type { PartKnownDay } from "@throughline/calendar";
import type { AppointmentOutcome, Basis, EntryKind, Seen, Theme, Tone } from "./entry-words.ts";
import type { FoundIdentity } from "./identity/identity.ts";
import type { Measurement } from "./measurement.ts";
import type { NotMeasured } from "./not-measured.ts";

/** An appointment's own facts. */
export interface ProposedAppointment {
  readonly service: string;
  readonly clinician: string | null;
  readonly outcome: AppointmentOutcome;
  readonly reason: string | null;
  /** The agency's own word where ours differs: "recorded as DNA by Ashmere General Hospital". */
  readonly recordedAs: string | null;
}

/** Where a proposed entry was read: the row counted from 1 below the headings, the agency's reference, and the passage as it stood. */
export interface ProposedSource {
  readonly row: number | null;
  readonly sourceId: string | null;
  readonly passage: string;
}

/** What one row or resource says happened, for somebody to look at before it becomes an entry. Text is as the agency typed it. */
export interface ProposedEntry {
  readonly happened: PartKnownDay;
  readonly time: Temporal.PlainTime | null;
  readonly kind: EntryKind;
  readonly what: string;
  /** To or about whom. */
  readonly about: string | null;
  /** On this child. */
  readonly impact: string | null;
  readonly action: string | null;
  readonly noActionReason: string | null;
  readonly outcome: string | null;
  readonly tone: Tone;
  readonly basis: Basis;
  readonly themes: readonly Theme[];
  readonly seen: Seen;
  /** Who wrote it, as the file names them. */
  readonly author: string | null;
  /** The day the agency wrote it down, where the file says. */
  readonly recordedOn: PartKnownDay | null;
  readonly appointment: ProposedAppointment | null;
  /** What was measured on this occasion: a weight and a height are two facts of one entry. */
  readonly measurements: readonly Measurement[];
  /** What was to be measured and was not; left out where nothing was. */
  readonly notMeasured?: readonly NotMeasured[];
  /** Whom the file says it is about, for comparing with the child whose record is open. */
  readonly child: FoundIdentity;
  readonly source: ProposedSource;
}
