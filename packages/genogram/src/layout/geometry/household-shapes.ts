import type { HouseholdRun, HouseholdShape, Point } from "./geometry.ts";
import type { Kin } from "../kin/kin.ts";
import type { Paper } from "./paper.ts";
import type { Heights } from "./settle-levels.ts";
import type { Sizes } from "./sizes.ts";

interface Run {
  readonly row: number;
  readonly members: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far outlines stand off a label, and how far households that share people stand inside each other. */
const around = 6;
const step = 3;

/** Outlines of households: one for each run of members side by side in a row, joined by ties. Nobody else is inside. */
export function householdShapes(
  kin: Kin,
  ids: readonly string[],
  paper: Paper,
  heights: Heights,
  sizes: Sizes,
  labelHeightOf: (person: number) => number,
): HouseholdShape[] {
  return kin.households.map((members, number) => {
    const inset = (number % 3) * step;
    const runs = runsOf(members, paper).map((run): Run => {
      const [first, last] = [run[0] as number, run.at(-1) as number];
      const row = paper.rowOf[first] as number;
      const tallest = run.reduce((most, member) => Math.max(most, labelHeightOf(member)), 0);
      const half = sizes.labelWidth / 2 + around - inset;
      return {
        row,
        members: run,
        left: (paper.cx[first] as number) - half,
        right: (paper.cx[last] as number) + half,
        top: (heights.cy[row] as number) - sizes.symbol / 2 - around + inset,
        bottom: (heights.labelTop[row] as number) + tallest + around - inset,
      };
    });
    return {
      id: ids[number] ?? "",
      runs: runs.map((run): HouseholdRun => ({
        members: run.members.map((member) => kin.people[member]?.id ?? ""),
        outline: outlineOf(run),
      })),
      ties: runs.slice(1).map((run, place) => tieBetween(runs[place] as Run, run)),
    };
  });
}

/** Members side by side, row by row from the top and from the left. */
function runsOf(members: readonly number[], paper: Paper): number[][] {
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
}

function outlineOf({ left, right, top, bottom }: Run): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/**
 * From one run to the next: over the heads of whoever stands between in one row, or down to the row below. A tie
 * that has rows to pass goes down beside the first run's row and up to the next.
 */
function tieBetween(from: Run, to: Run): Point[] {
  if (from.row === to.row) {
    const y = from.top + 2;
    return [
      { x: from.right, y },
      { x: to.left, y },
    ];
  }
  const x = Math.min(Math.max((to.left + to.right) / 2, from.left + 2), from.right - 2);
  const turn = from.bottom + 1;
  return [
    { x, y: from.bottom },
    { x, y: turn },
    { x: (to.left + to.right) / 2, y: turn },
    { x: (to.left + to.right) / 2, y: to.top },
  ];
}
