import type { SealedEntry } from "./sealed.store.ts";

export const canBeOpened = ({ people }: Pick<SealedEntry, "people">): boolean =>
  people.some(({ canOpen }) => canOpen);

/** What a manager is told of their agency's sealed entries in one sentence; null where there is none. */
export function sealedSentence(
  sealed: readonly Pick<SealedEntry, "people">[],
  agency: string,
): string | null {
  if (sealed.length === 0) return null;
  const lost = sealed.filter((entry) => !canBeOpened(entry)).length;
  const held = `${agency} holds ${sealed.length} sealed ${sealed.length === 1 ? "entry" : "entries"} here.`;
  return lost === 0
    ? held
    : `${held} ${lost === sealed.length ? (lost === 1 ? "It" : "They") : `${lost} of them`} can be opened by nobody today: everybody named has left. Name somebody.`;
}
