import type { Kin } from "../kin/kin.ts";
import type { Paper } from "./paper.ts";
import type { Sizes } from "./sizes.ts";

/** Some of a home who stand side by side, from the left. */
export type HomeRun = readonly number[];

/** Members of every home side by side, row by row from the top and from the left. */
export function homeRuns(kin: Kin, paper: Paper): readonly (readonly HomeRun[])[] {
  return kin.households.map((members) => {
    const inside = new Set(members);
    return paper.order.flatMap((row) => {
      const runs: number[][] = [];
      for (const [place, person] of row.entries()) {
        if (!inside.has(person)) continue;
        const before = row[place - 1];
        if (before !== undefined && inside.has(before)) runs.at(-1)?.push(person);
        else runs.push([person]);
      }
      return runs;
    });
  });
}

/**
 * How high everybody's label is. The name of a home stands within its line, below the label of whoever is furthest left
 * and below the words of all of that row, and is taken for a part of that label so that no line goes through it.
 */
export function labelHeights(
  kin: Kin,
  ids: readonly string[],
  runs: readonly (readonly HomeRun[])[],
  sizes: Sizes,
): Float64Array {
  const own = Float64Array.from(kin.people, ({ id }) => sizes.labelHeights?.get(id) ?? sizes.labelHeight);
  const all = Float64Array.from(own);
  for (const [home, ofHome] of runs.entries()) {
    const name = nameHeight(sizes, ids[home]);
    if (name === 0) continue;
    for (const run of ofHome) {
      const first = run[0] as number;
      all[first] = Math.max(all[first] as number, tallest(run, own) + name);
    }
  }
  return all;
}

/** The height of the highest label of a run. */
export function tallest(run: HomeRun, heights: Float64Array): number {
  return run.reduce((most, member) => Math.max(most, heights[member] as number), 0);
}

/** The height of the words that name a home; 0 where they have no place of their own. */
export function nameHeight(sizes: Sizes, id: string | undefined): number {
  return sizes.homeNameHeights?.get(id ?? "") ?? 0;
}
