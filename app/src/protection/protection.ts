/** That where somebody lives is kept from all but those named, as those named read it. */
export interface Protection {
  readonly id: string;
  readonly personId: string;
  readonly agencyId: string;
  readonly heldBy: string;
  /** Agencies or practitioners, by name. */
  readonly openTo: readonly string[];
  readonly reason: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
  /** By when somebody looks at it again: as it was decided, or as the last review said. */
  readonly reviewBy: Temporal.PlainDate;
  readonly by: string;
  readonly reviews: readonly ProtectionReview[];
}

export interface ProtectionReview {
  readonly endedOn: Temporal.PlainDate | null;
  readonly reviewBy: Temporal.PlainDate | null;
  readonly words: string;
  readonly by: string;
  readonly at: Temporal.Instant;
}

const isBy = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) <= 0;

/** Whether it holds on a day: begun, not over, and not ended by anybody. */
export const holdsOn = ({ from, to, reviews }: Protection, day: Temporal.PlainDate): boolean =>
  isBy(from, day) &&
  (to === null || isBy(day, to)) &&
  !reviews.some(({ endedOn }) => endedOn !== null && isBy(endedOn, day));

export const isOverdue = (protection: Protection, day: Temporal.PlainDate): boolean =>
  holdsOn(protection, day) && Temporal.PlainDate.compare(protection.reviewBy, day) < 0;
