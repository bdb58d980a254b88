import type { Family } from "../family.ts";

/** The name of a pair, whichever of them comes first. */
export function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}

/** Ids of the recorded couples by pair; of two records of one pair the first. */
export function couplesByPair({ couples }: Family): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { a, b, id } of couples) if (!found.has(pairKey(a, b))) found.set(pairKey(a, b), id);
  return found;
}

/** Parents of one kind in twos: those who are a couple first, then as they come; the last may be alone. */
export function inPairs(
  parents: readonly string[],
  couples: ReadonlyMap<string, string>,
): readonly (readonly [string, string | null])[] {
  const [first, ...rest] = parents;
  if (first === undefined) return [];
  const partner = rest.find((other) => couples.has(pairKey(first, other)));
  const second = partner ?? (rest.length === 1 ? rest[0] : undefined);
  const others = rest.filter((other) => other !== second);
  return [[first, second ?? null], ...inPairs(others, couples)];
}
