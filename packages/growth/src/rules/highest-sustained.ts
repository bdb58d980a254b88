import type { Plotted } from "./plotted.ts";

/**
 * The highest level that two measurements one after another, on different days, both held: the lower of the two, of the
 * pair for which that is highest; null with fewer than two. One high measurement alone may be a slip and does not count.
 */
export function highestSustained(points: readonly Plotted[]): Plotted | null {
  let highest: Plotted | null = null;
  for (const [at, later] of points.entries()) {
    const earlier = points.slice(0, at).findLast(({ on }) => !on.equals(later.on));
    if (earlier === undefined) continue;
    const lower = level(earlier) <= level(later) ? earlier : later;
    if (highest === null || level(lower) > level(highest)) highest = lower;
  }
  return highest;
}

function level({ standing }: Plotted): number {
  return standing.sds ?? Number.NEGATIVE_INFINITY;
}
