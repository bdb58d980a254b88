import { agencySorts, type Agency, type AgencySort, type Happening } from "./entry.ts";
import type { Silence } from "./silences.ts";
import { entriesByYear } from "./years.ts";

/** The timeline as a table: a row to a year, a column to each sort of agency that has written. */
export interface TimelineTable {
  readonly sorts: readonly AgencySort[];
  readonly rows: readonly TimelineRow[];
}

/** One year's entries, counted in the order of the table's `sorts`, and the silences that began in it. */
export interface TimelineRow {
  readonly year: number;
  readonly counts: readonly number[];
  readonly total: number;
  readonly silences: readonly Silence[];
}

/** The same facts as the drawing, for people who do not see it: years without entries are rows too. */
export function timelineTable(
  entries: readonly (Happening & Agency)[],
  silences: readonly Silence[],
): TimelineTable {
  const bySort = Map.groupBy(entries, ({ agencySort }) => agencySort);
  const sorts = agencySorts.filter((sort) => bySort.has(sort));
  const counts = sorts.map((sort) => countsByYear(bySort.get(sort) ?? []));
  const totals = countsByYear(entries);
  const rows = yearsSpanned(entries, silences).map((year) => ({
    year,
    counts: counts.map((count) => count.get(year) ?? 0),
    total: totals.get(year) ?? 0,
    silences: silences.filter(({ from }) => from.year === year),
  }));
  return { sorts, rows };
}

function countsByYear(entries: readonly Happening[]): Map<number, number> {
  return new Map(entriesByYear(entries).map(({ year, count }) => [year, count]));
}

function yearsSpanned(entries: readonly Happening[], silences: readonly Silence[]): number[] {
  const years = [...entriesByYear(entries).map(({ year }) => year), ...silences.map(({ from }) => from.year)];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}
