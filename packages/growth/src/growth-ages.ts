import { daysBetween } from "@throughline/calendar";
import { DAYS_IN_YEAR } from "./age-token.ts";
import { type Gestation, gestationDays, TERM_DAYS } from "./gestation.ts";

/** An age in whole days and in years of 365.25 days. Corrected it is counted from 40 weeks, so it may be below 0. */
export interface GrowthAge {
  readonly days: number;
  readonly years: number;
}

/** A child's two ages on one day, always both. */
export interface GrowthAges {
  readonly chronological: GrowthAge;
  readonly corrected: GrowthAge;
  /** The gestation reached, until 42 weeks; null afterwards. */
  readonly correctedGestation: Gestation | null;
}

/**
 * The ages at which a child born at this gestation is read, for every child and for life: early and late births are
 * corrected alike. A gestation that is not known is taken as 40 weeks. Throws a RangeError on a day before birth.
 */
export function growthAges(
  birth: Temporal.PlainDate,
  gestation: Gestation | null,
  on: Temporal.PlainDate,
): GrowthAges {
  const lived = daysBetween(birth, on);
  if (lived < 0) throw new RangeError("A child is measured on or after the day of birth.");
  return agesAfter(lived, gestation);
}

/** The same, for a child who has lived so many days. */
export function agesAfter(lived: number, gestation: Gestation | null): GrowthAges {
  const reached = lived + gestationDays(gestation);
  const days = reached - TERM_DAYS;
  return {
    chronological: inDays(lived),
    corrected: inDays(days),
    correctedGestation: days < 14 ? { weeks: Math.floor(reached / 7), days: reached % 7 } : null,
  };
}

/** An age of so many days. */
export function inDays(days: number): GrowthAge {
  return { days, years: days / DAYS_IN_YEAR };
}
