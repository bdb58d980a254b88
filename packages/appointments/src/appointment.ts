import type { PartKnownDay } from "@throughline/calendar";
import type { AgencySort, AppointmentOutcome } from "@throughline/chronology";

/** One appointment as one agency tells of it. */
export interface Appointment {
  /** The first version of its entry: what is marked, noted and linked is kept under this. */
  readonly id: string;
  /** The version that stands, to open. */
  readonly entryId: string;
  readonly on: PartKnownDay;
  readonly time: Temporal.PlainTime | null;
  /** As the agency writes it: "PAED CARDIOLOGY". */
  readonly service: string;
  readonly clinician: string | null;
  /** Null where what came of it is not recorded. */
  readonly outcome: AppointmentOutcome | null;
  readonly reason: string | null;
  /** The effect on the child. */
  readonly effect: string | null;
  /** What was done next, or why nothing. */
  readonly next: string | null;
  readonly agencyName: string;
  readonly agencySort: AgencySort;
  /** The agency's own word where ours differs: "recorded as DNA by …". */
  readonly recordedAs: string | null;
  readonly recordedOn: Temporal.PlainDate;
}

/** An entry of the sort "appointment" that names no service or says no outcome: it can be counted nowhere. */
export interface UntoldAppointment {
  readonly id: string;
  readonly on: PartKnownDay;
}

/** One appointment, however many agencies tell of it. */
export interface KeptAppointment extends Appointment {
  /** The ids of every telling, its own among them. */
  readonly ids: readonly string[];
  /** The service's name folded, so that "PAED CARDIOLOGY" and "Cardiology" are one. */
  readonly serviceKey: string;
  /** What other agencies tell of the same appointment. */
  readonly alsoTold: readonly Appointment[];
  /** Whether the young person came to appointments on their own by then, so that nobody was to bring them. */
  readonly ownAge: boolean;
  /** The mark that makes it essential on that day; null where none does. */
  readonly essential: EssentialMark | null;
}

/** A clinician's mark that an appointment, or every one with that service from it on, is essential; or its ending. */
export interface EssentialMark {
  readonly id: string;
  readonly appointmentId: string;
  readonly reach: "appointment" | "service";
  readonly essential: boolean;
  readonly why: string;
  readonly clinician: string;
  readonly saidOn: Temporal.PlainDate;
  readonly recordedBy: string;
  readonly at: Temporal.Instant;
}

/** What can be offered to make an appointment easier to reach. */
export const offers = [
  "transport",
  "money for the journey",
  "joined-up visits",
  "another time",
  "another place",
  "a home visit",
  "a telephone or video call",
  "somebody to come along",
  "an interpreter",
  "reminders to the right number",
  "something else",
] as const;
/** One of the things offered. */
export type Offer = (typeof offers)[number];

/** What was found out and done after a missed appointment. Any part may be null; later notes add to earlier ones. */
export interface MissedNote {
  readonly id: string;
  readonly appointmentId: string;
  readonly reason: string | null;
  readonly effect: string | null;
  readonly easier: string | null;
  /** Who was asked what made it hard, and when. */
  readonly asked: string | null;
  readonly askedOn: Temporal.PlainDate | null;
  readonly offered: readonly Offer[];
  readonly offeredWords: string | null;
  readonly offeredOn: Temporal.PlainDate | null;
  readonly next: string | null;
  readonly told: string | null;
  readonly toldOn: Temporal.PlainDate | null;
  readonly recordedBy: string;
  readonly at: Temporal.Instant;
}

/** What one appointment is to an earlier one, as somebody recorded it; the latest for an appointment stands. */
export interface StoryLink {
  readonly id: string;
  readonly appointmentId: string;
  /** "moved to" and "rebooked as" follow `earlierId`; "begins anew" follows nothing, whatever stands before it. */
  readonly sort: "moved to" | "rebooked as" | "begins anew";
  readonly earlierId: string | null;
  /** The day it was offered, where that is known. */
  readonly offeredOn: Temporal.PlainDate | null;
  readonly recordedBy: string;
  readonly at: Temporal.Instant;
}

/** A later fact about a discharge. */
export interface DischargeStep {
  readonly id: string;
  readonly sort: "risk decision" | "lead told" | "taken back";
  readonly on: Temporal.PlainDate;
  /** The words of the decision, or what was said. */
  readonly words: string;
  /** Who decided, or whom was told. */
  readonly who: string;
  readonly recordedBy: string;
}

/** That a service closed the child, on which day and why. */
export interface Discharge {
  readonly id: string;
  readonly service: string;
  readonly on: Temporal.PlainDate;
  readonly reason: string;
  readonly forMissed: boolean;
  readonly recordedBy: string;
  readonly steps: readonly DischargeStep[];
}

/** That somebody talked together about the appointments as a whole. */
export interface Discussion {
  readonly id: string;
  readonly on: Temporal.PlainDate;
  readonly who: string;
  readonly said: string;
  readonly next: string | null;
  readonly recordedBy: string;
}

/** That somebody of 16 or 17 was assessed as able to come to appointments on their own, or no longer is. */
export interface OwnAge {
  readonly id: string;
  readonly from: Temporal.PlainDate;
  readonly able: boolean;
  readonly assessedBy: string;
  readonly assessedOn: Temporal.PlainDate;
  readonly words: string;
  readonly recordedBy: string;
  readonly at: Temporal.Instant;
}

/** All that is recorded of one child's appointments. Lists are in any order. */
export interface AppointmentFacts {
  /** The birth day as far as it is known; null when it is not. */
  readonly born: PartKnownDay | null;
  readonly appointments: readonly Appointment[];
  readonly untold: readonly UntoldAppointment[];
  readonly essential: readonly EssentialMark[];
  readonly notes: readonly MissedNote[];
  readonly links: readonly StoryLink[];
  readonly discharges: readonly Discharge[];
  readonly discussions: readonly Discussion[];
  readonly ownAge: readonly OwnAge[];
}
