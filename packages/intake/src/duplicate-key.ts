import { fold } from "./fold.ts";
import type { ProposedEntry } from "./proposed-entry.ts";

type Keyed = Pick<ProposedEntry, "happened" | "kind" | "what"> & {
  readonly source: Pick<ProposedEntry["source"], "sourceId">;
};

/**
 * By which one agency's entries are known to be the same: its own reference where it has one, else what is said.
 * Stable from run to run. Two agencies may use the same reference, so compare within an agency.
 */
export function duplicateKey(proposed: Keyed): string {
  const { sourceId } = proposed.source;
  return sourceId === null ? wordsKey(proposed) : `id ${sourceId}`;
}

/** By which the day, the kind and the words of two entries are known to be the same, whatever the case, accents and punctuation. */
export function wordsKey({ happened, kind, what }: Keyed): string {
  const words = fold(what);
  return `words ${happened.from.toString()} ${happened.to.toString()} ${kind} ${words.length} ${digest(words)}`;
}

/** Two 32-bit FNV-1a sums, forwards and backwards, in hexadecimal. */
function digest(text: string): string {
  let forwards = 0x811c9dc5;
  let backwards = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    forwards = Math.imul(forwards ^ text.charCodeAt(at), 0x01000193);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return [forwards, backwards].map((sum) => (sum >>> 0).toString(16).padStart(8, "0")).join("");
}
