import { isExactDay } from "@throughline/calendar";
import type { Told } from "./entry.ts";
import { likeness, tellingWords } from "./likeness.ts";
import { dayNumber } from "./day-number.ts";

/** Another agency's entry that may tell of the same thing. */
export interface AlsoTold {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: string;
  /** The share, 0 to 1, of the shorter telling's words that are in the other. */
  readonly likeness: number;
}

/** Two tellings at least this alike are shown as candidates: three words in five of the shorter. Our own choice. */
export const LIKE_ENOUGH = 0.6;

/**
 * For each entry's id, the entries of other agencies about the same child, on the same exact day and in similar
 * words. Entries on part-known days have none: two things "in March" are not likely to be one thing.
 */
export function alsoToldBy(entries: readonly Told[]): Map<string, AlsoTold[]> {
  const found = new Map<string, AlsoTold[]>();
  const note = (entry: Told, other: Told, alike: number): void => {
    const { id, agencyId, agencyName } = other;
    const told = found.get(entry.id) ?? [];
    found.set(entry.id, [...told, { id, agencyId, agencyName, likeness: alike }]);
  };
  for (const sameDay of groupsOfOneDay(entries)) {
    const worded = sameDay.map((entry) => ({ entry, words: tellingWords(entry.what) }));
    worded.forEach((one, index) => {
      for (const other of worded.slice(index + 1)) {
        if (one.entry.agencyId === other.entry.agencyId) continue;
        const alike = likeness(one.words, other.words);
        if (alike < LIKE_ENOUGH) continue;
        note(one.entry, other.entry, alike);
        note(other.entry, one.entry, alike);
      }
    });
  }
  return found;
}

function groupsOfOneDay(entries: readonly Told[]): Told[][] {
  const exact = entries.filter(({ happened }) => isExactDay(happened));
  const groups = Map.groupBy(exact, ({ childId, happened }) => `${dayNumber(happened.from)} ${childId}`);
  return [...groups.values()].filter((group) => group.length > 1);
}
