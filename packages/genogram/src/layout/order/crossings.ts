import type { Arrangement } from "./arrangement.ts";

/**
 * Crossings between two neighbouring rows: inversions among segments sorted by their upper ends, counted with a
 * binary indexed tree (Barth, Jünger and Mutzel 2002). Segments that share an end do not cross; one that carries
 * several links counts for each; one with an
 * end not placed yet does not count.
 */
export function crossingsBelow(arrangement: Arrangement, row: number): number {
  const { strata, at } = arrangement;
  const segments = (strata.segments[row] ?? [])
    .map((segment) => ({
      top: (at[segment.topA] as number) + (at[segment.topB] as number),
      bottom: at[segment.bottom] as number,
      links: segment.links,
    }))
    .filter(({ top, bottom }) => !Number.isNaN(top + bottom));
  segments.sort((one, other) => one.top - other.top || one.bottom - other.bottom);
  const ends = [...new Set(segments.map(({ bottom }) => bottom))].sort((one, other) => one - other);
  const rankOf = new Map(ends.map((end, rank) => [end, rank + 1]));
  const tree = new Int32Array(ends.length + 1);
  let crossings = 0;
  let before = 0;
  for (const { bottom, links } of segments) {
    const rank = rankOf.get(bottom) as number;
    let notRight = 0;
    for (let node = rank; node > 0; node -= node & -node) notRight += tree[node] as number;
    crossings += links * (before - notRight);
    before += links;
    for (let node = rank; node <= ends.length; node += node & -node)
      tree[node] = (tree[node] as number) + links;
  }
  return crossings;
}
