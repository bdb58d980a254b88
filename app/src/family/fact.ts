import type { PartKnownDay } from "@throughline/calendar";

/** A fact of a family as somebody told it: the newest version there is. */
export interface Fact {
  /** The fact through all its versions. */
  readonly id: string;
  /** This version of it. */
  readonly version: string;
  readonly from: PartKnownDay | null;
  readonly to: PartKnownDay | null;
  /** Who said so, and on which day; null of what came with a child's own record. */
  readonly saidBy: string | null;
  readonly saidOn: Temporal.PlainDate | null;
  /** Why it replaces what was told before. */
  readonly reason: string | null;
  readonly withdrawn: boolean;
  readonly recordedBy: string | null;
  readonly recordedAt: Temporal.Instant | null;
}

/** Who told a fact and when; what the form of every fact asks. */
export interface Telling {
  readonly from: PartKnownDay | null;
  readonly to: PartKnownDay | null;
  readonly saidBy: string;
  readonly saidOn: Temporal.PlainDate;
}

/** Who writes a fact down, and when. */
export interface Writing {
  readonly partnershipId: string;
  readonly practitionerId: string;
  readonly at: Temporal.Instant;
}
