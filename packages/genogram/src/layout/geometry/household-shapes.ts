import type { Box, HouseholdRun, HouseholdShape, Point } from "./geometry.ts";
import type { Kin } from "../kin/kin.ts";
import { round } from "./drawn-lines.ts";
import { type HomeRun, nameHeight, tallest } from "./home-runs.ts";
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

/** How far outlines stand off a label, and how far homes that share people stand inside each other. */
const around = 6;
const step = 3;

/** Outlines of homes: one for each run of members side by side in a row, joined by ties. Nobody else is inside. */
export function householdShapes(
  kin: Kin,
  ids: readonly string[],
  homes: readonly (readonly HomeRun[])[],
  { paper, heights, sizes, labels }: HomesOnPaper,
): HouseholdShape[] {
  const insets = insetsOf(kin.households);
  return homes.map((ofHome, number) => {
    const inset = insets[number] as number;
    const half = sizes.labelWidth / 2;
    const runs = ofHome.map((run): Run => {
      const [first, last] = [run[0] as number, run.at(-1) as number];
      const row = paper.rowOf[first] as number;
      return {
        row,
        members: run,
        left: (paper.cx[first] as number) - half - around + inset,
        right: (paper.cx[last] as number) + half + around - inset,
        top: (heights.cy[row] as number) - sizes.symbol / 2 - around + inset,
        bottom: (heights.labelTop[row] as number) + tallest(run, labels) + around - inset,
      };
    });
    const name = nameHeight(sizes, ids[number]);
    const nameIn = ({ members: [first = 0], bottom }: Run): Box => ({
      x: round((paper.cx[first] as number) - half),
      y: round(bottom - around + inset - name),
      width: sizes.labelWidth,
      height: name,
    });
    return {
      id: ids[number] ?? "",
      runs: runs.map((run): HouseholdRun => ({
        members: run.members.map((member) => kin.people[member]?.id ?? ""),
        outline: outlineOf(run),
        name: name === 0 ? null : nameIn(run),
      })),
      ties: runs.slice(1).map((run, place) => tieBetween(runs[place] as Run, run)),
    };
  });
}

/** What the outlines of homes are set by. */
export interface HomesOnPaper {
  readonly paper: Paper;
  readonly heights: Heights;
  readonly sizes: Sizes;
  /** Everybody's label's height. */
  readonly labels: Float64Array;
}

/** A home's outline stands within those of homes told before it that share somebody with it; all others are alike. */
function insetsOf(households: Kin["households"]): number[] {
  const times = new Map<number, number>();
  return households.map((members) => {
    const before = members.reduce((most, member) => Math.max(most, times.get(member) ?? 0), 0);
    for (const member of members) times.set(member, before + 1);
    return Math.min(before, 2) * step;
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
