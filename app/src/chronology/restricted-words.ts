/** What other agencies hold back, as a sentence: never a silent gap, never a word of what it says. */
export function restrictedWords(held: readonly { heldBy: string; entries: number }[]): string | null {
  if (held.length === 0) return null;
  const parts = held.map(
    ({ heldBy, entries }) =>
      `${entries} restricted ${entries === 1 ? "entry" : "entries"}, held by ${heldBy}`,
  );
  return `${parts.join("; ")}. Ask them if you need to know.`;
}
