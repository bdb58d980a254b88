/** Letters and a number, as programs give them; anything longer may be somebody's name. */
const ours = /^@[A-Z]{1,3}\d{1,17}@$/;

/** An xref for each id: the id itself where it is one, else the letter with the next free number. No two are the same. */
export function xrefsFor(ids: readonly string[], letter: "I" | "F"): ReadonlyMap<string, string> {
  const kept = new Set(ids.filter((id) => ours.test(id)));
  const xrefs = new Map<string, string>();
  let next = 1;
  for (const id of ids) {
    if (xrefs.has(id)) continue;
    if (!kept.has(id)) while (kept.has(`@${letter}${next}@`)) next += 1;
    xrefs.set(id, kept.has(id) ? id : `@${letter}${next++}@`);
  }
  return xrefs;
}
