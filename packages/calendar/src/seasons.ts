import { monthNamed } from "./months.ts";
import type { PartKnownDay } from "./part-known-day.ts";

const firstMonths = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

export type Season = keyof typeof firstMonths;

/** Whether a word, in lower case, is one of the four seasons. */
export function isSeason(word: string): word is Season {
  return Object.hasOwn(firstMonths, word);
}

/** Three whole months: spring March to May, summer June to August, autumn September to November, winter December to the next year's February. */
export function someDayInSeason(season: Season, year: number): PartKnownDay {
  const from = Temporal.PlainDate.from({ year, month: firstMonths[season], day: 1 });
  return { from, to: from.add({ months: 3 }).subtract({ days: 1 }), precision: "season", about: false };
}

/** The season that begins in this month, or null. */
export function seasonStartingIn(month: number): Season | null {
  for (const season of ["spring", "summer", "autumn", "winter"] as const)
    if (firstMonths[season] === month) return season;
  return null;
}

/** Whether a word names a month or a season. */
export function namesPartOfYear(word: string): boolean {
  return isSeason(word) || monthNamed(word) !== null;
}
