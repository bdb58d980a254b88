import type { PartKnownDay } from "@throughline/calendar";

/** Somebody's words, kept in the record, that a sign is there because of the child's disability. */
export interface Attribution {
  readonly id: string;
  readonly on: PartKnownDay;
  /** The day on which it was written down here. */
  readonly recordedOn: Temporal.PlainDate;
  /** Who said so, as shown: "Maureen Pike, grandmother". */
  readonly by: string;
  /** The clinician named as having said so; null where nobody is, and the role null where only that is missing. */
  readonly clinician: { readonly name: string; readonly role: string | null } | null;
  /** The other cause that was considered and what was found; null while neither is recorded. */
  readonly otherCause: { readonly considered: string; readonly found: string | null } | null;
  /** The day by which it is to be looked at again. */
  readonly reviewOn: Temporal.PlainDate | null;
  /** The last day on which somebody looked at it again; null when nobody has. */
  readonly lookedAtOn: Temporal.PlainDate | null;
  /** The day from which it is no longer held; null while it is. */
  readonly endedOn: Temporal.PlainDate | null;
}

/** Something observed about a child that wants explaining. */
export interface Sign {
  readonly id: string;
  /** As it is shown: "Weight, since about 2022". */
  readonly words: string;
  readonly since: PartKnownDay;
  /** False once a decision has closed it and nothing has been linked to it since. */
  readonly open: boolean;
  /** How many explanations of any sort are recorded. */
  readonly explanations: number;
  readonly attributions: readonly Attribution[];
}

/** A decision about the plan, about why agencies work with the family, or about a sign. */
export interface Decision {
  readonly id: string;
  readonly of: "episode" | "purpose" | "sign";
  /** The sign a decision is about; null for the other two. */
  readonly signId: string | null;
  readonly on: Temporal.PlainDate;
  /** What was decided, as shown: "Early help, after a child in need plan". */
  readonly words: string;
  readonly by: string;
  /** That less was done for the child from then on. */
  readonly doesLess: boolean;
  /** What was answered when asked whether we would accept it for a child without a disability. */
  readonly wouldAccept: string | null;
}
