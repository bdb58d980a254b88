/** Somebody with no part in the child's team opened the record in an emergency. */
export interface Emergency {
  readonly id: string;
  readonly childId: string;
  /** The child's name; null where the viewer may not see the child any more. */
  readonly child: string | null;
  readonly practitionerId: string;
  readonly by: string;
  readonly role: string;
  readonly agency: string;
  readonly reason: string;
  readonly openedAt: Temporal.Instant;
  readonly until: Temporal.Instant;
  /** What somebody who leads or manages thought of it; null until they have said so. */
  readonly review: EmergencyReview | null;
}

export interface EmergencyReview {
  readonly needed: boolean;
  readonly words: string;
  readonly by: string;
  readonly at: Temporal.Instant;
}

/** The child somebody asks for: by NHS number, or by full name and day of birth, both exactly. */
export type AskedFor =
  | { readonly nhsNumber: string }
  | { readonly name: string; readonly born: Temporal.PlainDate };
