const DAYS_IN_400_YEARS = 146_097;
const EPOCH_SHIFT = 719_468;

/**
 * Whole days since 1 January 1970 (negative before it), so that ten thousand days can be compared as numbers.
 * After Hinnant, "chrono-compatible low-level date algorithms", days_from_civil: the year begins in March.
 */
export function dayNumber(day: Temporal.PlainDate): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = daysFromCivil(day);
  numbers.set(day, number);
  return number;
}

/** A day never changes, so its number is worked out once. */
const numbers = new WeakMap<Temporal.PlainDate, number>();

function daysFromCivil(day: Temporal.PlainDate): number {
  const month = day.month;
  const year = month <= 2 ? day.year - 1 : day.year;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - EPOCH_SHIFT;
}

/** The day that `dayNumber` gave this number. */
export function dayOfNumber(number: number): Temporal.PlainDate {
  return new Temporal.PlainDate(1970, 1, 1).add({ days: number });
}
