import type { PartKnownDay } from "@throughline/calendar";
import { dayOrder, isBefore } from "./day-order.ts";
import { boundsOf } from "./bounds.ts";
import { addPeriod } from "./period.ts";
import type { Period } from "./period.ts";

/** An answer about days that may be known only in part: "cannot tell" is never read as "yes". */
export type Certainty = "yes" | "no" | "cannot tell";

/** Whether the latest of some facts is recent enough, the fact that shows it, and the day the next one is due. */
export interface Recency<Fact> {
  readonly answer: Certainty;
  readonly latest: Fact;
  /** The last day that is still in time, counted from the latest fact. */
  readonly due: Temporal.PlainDate;
}

/**
 * Whether any of the facts lies within the period before today; the last day of the period is still in time. "Yes"
 * only when every day the fact may have been is in time, "no" only when none is. Null when there are no facts.
 */
export function recency<Fact>(
  facts: readonly Fact[],
  dayOf: (fact: Fact) => PartKnownDay,
  period: Period,
  today: Temporal.PlainDate,
): Recency<Fact> | null {
  const surest = latestBy(facts, (fact) => dayOrder(boundsOf(dayOf(fact)).from));
  const possible = latestBy(facts, (fact) => dayOrder(boundsOf(dayOf(fact)).to));
  if (surest === null || possible === null) return null;
  const due = addPeriod(boundsOf(dayOf(surest)).from, period);
  if (!isBefore(due, today)) return { answer: "yes", latest: surest, due };
  const latestDue = addPeriod(boundsOf(dayOf(possible)).to, period);
  if (!isBefore(latestDue, today)) return { answer: "cannot tell", latest: possible, due };
  return { answer: "no", latest: possible, due: latestDue };
}

/** The fact with the highest number, the later in the list when two are equal; null when there are none. */
export function latestBy<Fact>(facts: readonly Fact[], order: (fact: Fact) => number): Fact | null {
  let latest: Fact | null = null;
  let highest = -Infinity;
  for (const fact of facts) {
    const number = order(fact);
    if (number >= highest) {
      latest = fact;
      highest = number;
    }
  }
  return latest;
}
