import type { Happening } from "./entry.ts";

/** How many entries an account has for one year. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** Which end of the account is read first. */
export type ReadingOrder = "oldest first" | "newest first";

/**
 * Entries counted by year, earliest year first, with empty years between as 0 so that an absence can be seen.
 * A part-known day counts in the year it may first have been, where the account puts it.
 */
export function entriesByYear(entries: readonly Happening[]): YearCount[] {
  const counts = new Map<number, number>();
  for (const { happened } of entries) {
    const { year } = happened.from;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    count: counts.get(first + index) ?? 0,
  }));
}

/**
 * The page, from 1, on which a year begins. For a year without entries it is the page of the next entry in reading
 * order, or the last page. Throws a RangeError when `perPage` is not a whole number above 0.
 */
export function pageOfYear(
  years: readonly YearCount[],
  year: number,
  { perPage = 50, order = "oldest first" }: { perPage?: number; order?: ReadingOrder } = {},
): number {
  const comesBefore = (other: number): boolean => (order === "oldest first" ? other < year : other > year);
  const before = years.reduce((sum, { year: other, count }) => sum + (comesBefore(other) ? count : 0), 0);
  return Math.min(Math.floor(before / perPage) + 1, pages(years, perPage));
}

/** How many pages the account fills; an empty account is one page. */
export function pages(years: readonly YearCount[], perPage = 50): number {
  if (!Number.isInteger(perPage) || perPage < 1) throw new RangeError("A page holds at least one entry.");
  const total = years.reduce((sum, { count }) => sum + count, 0);
  return Math.max(1, Math.ceil(total / perPage));
}
