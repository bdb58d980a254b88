import { monthName } from "./months.ts";
import { type PartKnownDay, someDayInMonth, someDayInYear } from "./part-known-day.ts";
import { type Third, thirdOf } from "./read-thirds.ts";

const thirds: readonly Third[] = ["early", "mid", "late"];

/** An estimated span that is a third of a year or of a month, in those words: "early 2019", "late March 2021"; null for any other. */
export function showThird(day: PartKnownDay): string | null {
  if (day.precision !== "span") return null;
  const { year, month } = day.from;
  for (const third of thirds) {
    if (isSame(day, thirdOf(someDayInYear(year), third))) return `${third} ${year}`;
    if (isSame(day, thirdOf(someDayInMonth(year, month), third)))
      return `${third} ${monthName(month)} ${year}`;
  }
  return null;
}

function isSame(day: PartKnownDay, other: PartKnownDay | null): boolean {
  return other !== null && day.from.equals(other.from) && day.to.equals(other.to);
}
