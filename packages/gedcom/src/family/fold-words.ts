/** Words as a table of words has them: small letters, no accents, single blanks for all else. */
export function foldWords(text: string): string {
  const folded = text.slice(0, 100).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** A table of meanings, each with the words for it, turned round: from a folded word to its meaning. */
export function meanings<M extends string>(
  table: Readonly<Record<M, readonly string[]>>,
): ReadonlyMap<string, M> {
  return new Map(
    (Object.keys(table) as M[]).flatMap((meaning) => table[meaning].map((word) => [word, meaning] as const)),
  );
}
