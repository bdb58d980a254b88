type Day = Temporal.PlainDate;

/** What was decided about whether a record takes new facts. */
export type Standing = "closed" | "opened again" | "kept open at 18";

/** One such decision, and the day from which it holds. */
export interface StandingDecision {
  readonly standing: Standing;
  readonly from: Day;
}

/** The age at which a record takes nothing new unless somebody decides that it does. */
export const GROWN_UP_AT = 18;

/**
 * Whether a record takes nothing new on a day: closed, or of somebody who has turned 18 and whose record nobody decided to
 * keep open. Of the decisions, given in the order in which they were recorded, the one that holds from the latest day counts.
 * A record opened again counts as kept open where that was decided for a day on or after the birthday. `bornBy` is the last
 * day on which the child may have been born; one born on 29 February turns 18 on the 28th.
 */
export function isClosedOn(today: Day, bornBy: Day, decisions: readonly StandingDecision[]): boolean {
  const begun = decisions.filter(({ from }) => Temporal.PlainDate.compare(from, today) <= 0);
  const newest = begun.reduce<StandingDecision | null>(
    (latest, one) => (latest && Temporal.PlainDate.compare(one.from, latest.from) < 0 ? latest : one),
    null,
  );
  if (newest?.standing === "closed") return true;
  const birthday = bornBy.add({ years: GROWN_UP_AT });
  if (Temporal.PlainDate.compare(birthday, today) > 0) return false;
  if (newest === null) return true;
  return newest.standing !== "kept open at 18" && Temporal.PlainDate.compare(newest.from, birthday) < 0;
}
