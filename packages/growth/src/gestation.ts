import type { Problem } from "@throughline/calendar";

/** How long the pregnancy had lasted, in whole weeks and days, at birth or on a day after it. */
export interface Gestation {
  readonly weeks: number;
  readonly days: number;
}

/** 40 weeks in days: the day from which corrected age counts, and what is taken where gestation is not known. */
export const TERM_DAYS = 280;

/**
 * A gestation at birth as it was recorded. Nothing, or 0 weeks, is null: not known. Outside 22 to 44 weeks, or with days
 * that are not 0 to 6, it is a problem with the sentence to show.
 */
export function readGestation(weeks: number | null, days: number | null): Gestation | Problem | null {
  if (weeks === null || weeks === 0) return null;
  if (!Number.isInteger(weeks) || weeks < 22 || weeks > 44)
    return { problem: `Gestation at birth is from 22 to 44 whole weeks, not ${weeks}.` };
  const over = days ?? 0;
  if (!Number.isInteger(over) || over < 0 || over > 6)
    return { problem: `The days of a gestation are from 0 to 6, not ${over}.` };
  return { weeks, days: over };
}

/** A gestation in days; 280 where it is not known. */
export function gestationDays(gestation: Gestation | null): number {
  return gestation === null ? TERM_DAYS : gestation.weeks * 7 + gestation.days;
}

/** "39 weeks and 2 days", "40 weeks". */
export function showGestation({ weeks, days }: Gestation): string {
  return days === 0 ? `${weeks} weeks` : `${weeks} weeks and ${days} day${days === 1 ? "" : "s"}`;
}
