import type { Problem } from "./problem.ts";

/** The earliest and latest years that are read: beyond them a year is a slip of the keys. */
const earliest = 1880;
const latest = 2150;

/** A year of four digits, or of two: 00 to 49 are 2000 to 2049, 50 to 99 are 1950 to 1999. */
export function readYear(text: string): number | Problem {
  const digits = text.replace(/^['’]/, "");
  const typed = Number(digits);
  const year = digits.length > 2 ? typed : typed < 50 ? 2000 + typed : 1900 + typed;
  if (year < earliest || year > latest) return { problem: `${text} is not a year this record can hold.` };
  return year;
}
