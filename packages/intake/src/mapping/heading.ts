import { fold, holdsPhrase } from "../fold.ts";
import { type Field, fields } from "./fields.ts";
import { headingsOf } from "./known-tables.ts";

/** A field that a heading may name, and how well: 1000 and more is the very words. */
export interface HeadingGuess {
  readonly field: Field;
  readonly score: number;
}

/** A score from which a heading names a field by its very words. */
export const exactScore = 1000;

/** A heading as plain words: "APPT_DATE" and "ApptDate" are "appt date", "Child's name" is "childs name". */
export function foldHeading(heading: string): string {
  return fold(heading.replace(/['’]/g, "").replace(/([a-z])([A-Z])/g, "$1 $2"));
}

/** The fields a folded heading may name, best first: the very words before words it holds, longer ones before shorter. */
export function headingGuesses(heading: string): HeadingGuess[] {
  const guesses: HeadingGuess[] = [];
  for (const { field } of fields) {
    const held = headingsOf[field].filter((known) => holdsPhrase(heading, known));
    if (held.length === 0) continue;
    const longest = Math.max(...held.map((known) => known.length));
    guesses.push({ field, score: held.includes(heading) ? exactScore + longest : longest });
  }
  return guesses.sort((a, b) => b.score - a.score);
}
