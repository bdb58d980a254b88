import type { PartKnownDay } from "@throughline/calendar";
import type { AgencySort } from "../practitioners/tables.ts";

export const signSorts = [
  "weight",
  "skin",
  "teeth",
  "tiredness",
  "pain",
  "behaviour",
  "equipment not used",
  "hunger",
  "hygiene",
  "development",
  "injury",
  "other",
] as const;
export type SignSort = (typeof signSorts)[number];

export const tellers = ["clinician", "practitioner", "parent or carer", "child", "somebody else"] as const;
export type Teller = (typeof tellers)[number];

export const causes = [
  "the disability",
  "an illness or treatment",
  "something at home or school",
  "not yet known",
  "other",
] as const;
export type Cause = (typeof causes)[number];

export const amounts = ["more", "the same", "less"] as const;
export type Amount = (typeof amounts)[number];

/** Who wrote a row down, and when. */
export interface Written {
  readonly by: string;
  readonly agency: string;
  readonly at: Temporal.Instant;
}

/** What putting a sign down to the disability asks for; each is null while it is not known. */
export interface Grounds {
  readonly clinicianName: string | null;
  readonly clinicianRole: string | null;
  readonly otherCause: string | null;
  readonly otherCauseFound: string | null;
  readonly reviewOn: Temporal.PlainDate | null;
}

export interface NewSign {
  readonly sort: SignSort;
  readonly words: string;
  readonly since: PartKnownDay;
  readonly observedBy: string;
}

export interface NewExplanation extends Grounds {
  readonly said: PartKnownDay;
  readonly teller: Teller;
  readonly tellerName: string;
  readonly tellerRole: string | null;
  readonly because: Cause;
  readonly words: string;
  readonly evidence: string | null;
}

export interface NewReview extends Grounds {
  readonly on: Temporal.PlainDate;
  readonly holds: boolean;
  readonly words: string;
}

export interface NewDecision {
  readonly on: Temporal.PlainDate;
  readonly does: Amount;
  readonly closes: boolean;
  /** What changed for the child. */
  readonly changed: string | null;
  readonly reason: string;
  readonly wouldAccept: string | null;
}

/** An entry a sign rests on, as it stands; null where it has been withdrawn since. */
export interface Linked extends Written {
  readonly entryId: string;
  readonly entry: LinkedEntry | null;
}

export interface LinkedEntry {
  readonly id: string;
  readonly happened: PartKnownDay;
  readonly what: string;
  readonly agencyName: string;
  readonly agencySort: AgencySort;
  readonly restricted: boolean;
  /** "19.4 kg", where it was measured. */
  readonly measured: readonly string[];
}

export interface Review extends NewReview, Written {
  readonly id: string;
}

export interface Explanation extends NewExplanation, Written {
  readonly id: string;
  /** Those of its entries that the viewer may read, by first version. */
  readonly entryIds: readonly string[];
  /** In the order of their days. */
  readonly reviews: readonly Review[];
}

export interface Decision extends NewDecision, Written {
  readonly id: string;
}

/** Entries that other agencies hold back from the viewer. */
export interface HeldBack {
  readonly heldBy: string;
  readonly entries: number;
  readonly linkedAt: Temporal.Instant;
}

/** Something observed about a child that wants explaining, with all that has been said and decided of it. */
export interface Sign extends NewSign, Written {
  readonly id: string;
  readonly childId: string;
  /** Oldest first. */
  readonly linked: readonly Linked[];
  /** In the order in which they were said. */
  readonly explanations: readonly Explanation[];
  /** In the order in which they were made. */
  readonly decisions: readonly Decision[];
  readonly held: readonly HeldBack[];
}
