import { fold, holdsPhrase } from "../fold.ts";
import { remembered } from "../remembered.ts";

/** What a cell stands for. Unless it is the very word, the cell says more, and its words must be kept. */
export interface Meaning<T> {
  readonly meaning: T;
  readonly saysMore: boolean;
}

/** Looks a cell up; null when the table has no word for it. */
export type LookUp<T> = (cell: string) => Meaning<T> | null;

/** Looks cells up in a table of meanings by the very word, whatever its case, accents and punctuation. */
export function exactMeanings<T extends { readonly word: string }>(table: readonly T[]): LookUp<T> {
  const byWord = new Map<string, T>();
  for (const meaning of table) {
    const word = fold(meaning.word);
    if (!byWord.has(word)) byWord.set(word, meaning);
  }
  return remembered((cell) => {
    const meaning = byWord.get(fold(cell));
    return meaning === undefined ? null : { meaning, saysMore: false };
  });
}

/**
 * Looks cells up by the very word, else by the first word of the table that the cell holds: "Physio, home visit" holds
 * "home visit". A code in figures counts only where the cell begins with it, a single letter only as the whole cell.
 */
export function heldMeanings<T extends { readonly word: string }>(table: readonly T[]): LookUp<T> {
  const exact = exactMeanings(table);
  const folded = table.map((meaning) => ({ meaning, word: fold(meaning.word) }));
  return remembered((cell) => {
    const found = exact(cell);
    if (found !== null) return found;
    const text = fold(cell);
    const held = folded.find(({ word }) =>
      /^\d+$/.test(word) ? text.startsWith(`${word} `) : word.length > 1 && holdsPhrase(text, word),
    );
    return held ? { meaning: held.meaning, saysMore: true } : null;
  });
}
