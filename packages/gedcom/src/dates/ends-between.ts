import { readSingleDate } from "./read-single-date.ts";

/**
 * The two ends of what follows BET. "1 JAN AND 31 AUG 1977", as Family Tree Maker has it, is in 1977 at both; not so
 * "1 NOV AND 28 FEB 1977", whose year nobody can know.
 */
export function endsBetween(text: string): readonly string[] {
  const ends = text.split(/ AND | - |(?<=^\d{3,4})-(?=\d{3,4}$)/);
  const [from = "", to = ""] = ends;
  const year = /^(?:\d{1,2} )?[A-Z]+$/.test(from) ? / \d{3,4}$/.exec(to)?.[0] : undefined;
  if (year === undefined || ends.length !== 2) return ends;
  const [first, last] = [readSingleDate(from + year), readSingleDate(to)];
  if (first === null || last === null || Temporal.PlainDate.compare(first.from, last.to) > 0) return ends;
  return [from + year, to];
}
