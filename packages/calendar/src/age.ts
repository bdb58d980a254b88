import { isExactDay, type PartKnownDay } from "./part-known-day.ts";
import { daysBetween } from "./days-between.ts";

/** How long somebody has lived: whole years and months, and all of it in days; `exact` is false when the birth is part known. Or not yet born. */
export type Age =
  | { readonly years: number; readonly months: number; readonly days: number; readonly exact: boolean }
  | { readonly unborn: true };

/**
 * The age on a day. A part-known birth is taken as the middle of what is known, and the age is then not exact.
 * Somebody born on 29 February is a year older on 1 March of other years, as in English law.
 */
export function ageOn(birth: PartKnownDay, on: Temporal.PlainDate): Age {
  if (Temporal.PlainDate.compare(on, birth.from) < 0) return { unborn: true };
  const middle = birth.from.add({ days: Math.floor(daysBetween(birth.from, birth.to) / 2) });
  const born = Temporal.PlainDate.compare(middle, on) > 0 ? on : middle;
  const { years, months } = born.until(on, { largestUnit: "year" });
  return { years, months, days: daysBetween(born, on), exact: isExactDay(birth) };
}

/** An age in words: "9 years 4 months", "14 months", "5 weeks", "6 days", "newborn", "about 9", "not yet born". */
export function showAge(age: Age): string {
  if ("unborn" in age) return "not yet born";
  if (age.exact) return showExact(age.years, age.months, age.days);
  return age.years >= 2 ? `about ${age.years}` : `about ${showExact(age.years, age.months, age.days)}`;
}

function showExact(years: number, months: number, days: number): string {
  if (days === 0) return "newborn";
  if (days < 14) return count(days, "day");
  if (days < 84) return count(Math.floor(days / 7), "week");
  if (years < 2) return count(years * 12 + months, "month");
  if (years >= 18 || months === 0) return count(years, "year");
  return `${count(years, "year")} ${count(months, "month")}`;
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}
