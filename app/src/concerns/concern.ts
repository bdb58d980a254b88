import type { PartKnownDay } from "@throughline/calendar";

export const answers = ["accepted", "more asked", "no further action", "early help"] as const;
export type Answer = (typeof answers)[number];

export interface ConcernDecision {
  readonly id: string;
  readonly answer: Answer;
  /** What the referrer is told, and why. */
  readonly told: string;
  readonly by: string;
  readonly at: Temporal.Instant;
}

export interface ConcernAddition {
  readonly words: string;
  readonly at: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
}

/** How it stands with a concern: all that somebody who raised it by a link is shown. */
export interface ConcernState {
  readonly id: string;
  readonly reference: string;
  readonly raisedAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly frontDoor: string;
  /** Oldest first. */
  readonly decisions: readonly ConcernDecision[];
  readonly additions: readonly ConcernAddition[];
}

/** What somebody told the front door. */
export interface Telling {
  readonly given: string;
  readonly family: string;
  readonly born: PartKnownDay | null;
  readonly nhsNumber: string | null;
  readonly whereabouts: string | null;
  readonly what: string;
  readonly firstHand: boolean;
  readonly happened: PartKnownDay;
  readonly effect: string;
  readonly done: string;
  readonly safeTonight: "yes" | "no" | "not known";
  readonly safeWhy: string | null;
  readonly familyKnows: boolean;
  readonly familyWhyNot: string | null;
}

export interface Referrer {
  readonly name: string;
  readonly role: string | null;
  readonly contact: string | null;
}

/** A concern as its front door and the agency that raised it read it. */
export interface Concern extends ConcernState {
  readonly telling: Telling;
  readonly referrer: Referrer;
  readonly agency: string | null;
  readonly agencyId: string | null;
  readonly frontDoorId: string;
}

/** Why a concern was answered so, as its front door keeps it. */
export interface ConcernReason {
  readonly decisionId: string;
  readonly reason: string;
  readonly wouldAccept: string | null;
  readonly helpOffered: string | null;
}
