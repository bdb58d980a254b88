import type { Rel } from "../graph.ts";

/** Which kind of link places a child, the first found: birth, then care in the order it usually lasts. */
const rank: Readonly<Record<Rel, number>> = {
  birth: 0,
  adopted: 1,
  "special guardian": 2,
  kinship: 3,
  foster: 4,
  step: 5,
  donor: 6,
};

/** For each child the number of the union it is placed under, or undefined; ties go to the union told first. */
export function primaryLinks(
  people: number,
  unions: readonly (readonly { readonly child: number; readonly rel: Rel }[])[],
): (number | undefined)[] {
  const best = Array.from({ length: people }, (): { union: number; rank: number } | undefined => undefined);
  for (const [union, links] of unions.entries()) {
    for (const link of links) {
      const now = best[link.child];
      if (now === undefined || rank[link.rel] < now.rank) best[link.child] = { union, rank: rank[link.rel] };
    }
  }
  return best.map((one) => one?.union);
}
