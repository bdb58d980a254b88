import type { PartKnownDay } from "@throughline/calendar";

/** A fact's days: null where nobody said. */
export interface Span {
  readonly from: PartKnownDay | null;
  readonly to: PartKnownDay | null;
}

/** Whether a day so known may have come by `day`; a day nobody stated is taken to have come. */
export function begunBy(known: PartKnownDay | null, day: Temporal.PlainDate): boolean {
  return known === null || Temporal.PlainDate.compare(known.from, day) <= 0;
}

/** Whether a day so known is certainly past on `day`; a day nobody stated is not. */
export function pastOn(known: PartKnownDay | null, day: Temporal.PlainDate): boolean {
  return known !== null && Temporal.PlainDate.compare(known.to, day) < 0;
}

/**
 * Whether a fact may hold on `day`: it may have begun, and has not certainly ended. Its last day is still a day of it.
 * In doubt it holds, so that nobody is left out of a family because a day is part known.
 */
export function inForce({ from, to }: Span, day: Temporal.PlainDate): boolean {
  return begunBy(from, day) && !pastOn(to, day);
}
