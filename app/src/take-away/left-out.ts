import type { Copy, HeldBack } from "./copy.ts";

export const countOf = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;

export const leftOutTotal = (leftOut: readonly HeldBack[]): number =>
  leftOut.reduce((sum, { entries }) => sum + entries, 0);

/** "2 entries held by Harbour Recovery Service were left out: they are restricted." One sentence for each holder. */
export function leftOutSentences(leftOut: readonly HeldBack[]): string[] {
  return leftOut.map(({ heldBy, entries }) =>
    entries === 1
      ? `1 entry held by ${heldBy} was left out: it is restricted.`
      : `${countOf(entries, "entry", "entries")} held by ${heldBy} were left out: they are restricted.`,
  );
}

/** The same, before the copy is taken. */
export function willBeLeftOut(leftOut: readonly HeldBack[]): string[] {
  return leftOut.map(
    ({ heldBy, entries }) =>
      `${countOf(entries, "restricted entry", "restricted entries")} held by ${heldBy}.`,
  );
}

/** A copy may hold entries that not everybody in the team around the child may read: whoever is given it must be told. */
export function restrictedWithin({ entries }: Pick<Copy, "entries">): string | null {
  const restricted = entries.filter((entry) => entry.restricted).length;
  if (restricted === 0) return null;
  return restricted === 1
    ? "1 entry in this copy is restricted, and is marked. Do not pass it on without asking the agency that holds it."
    : `${countOf(restricted, "entry", "entries")} in this copy are restricted, and are marked. Do not pass them on without asking the agencies that hold them.`;
}
