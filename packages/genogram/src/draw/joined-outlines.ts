import type { Point } from "../layout/geometry/geometry.ts";

/** How much of one outline must stand over the next for a line round both, in pixels. */
const OVER = 40;

/** How far from the line a mark of somebody not known must stay, in pixels. */
const ROOM = 14;

interface Sides {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The upright rectangles of one home, from the top, with those that stand one above the other joined into one line round
 * both. `rowOf` tells which row a rectangle is in: only those of neighbouring rows are joined, since nobody stands between.
 * Where a mark would come to stand inside, they stay apart.
 */
export function joinedOutlines(
  outlines: readonly { readonly row: number; readonly outline: readonly Point[] }[],
  marks: readonly Point[],
): readonly (readonly Point[])[] {
  const stacks: { row: number; sides: Sides }[][] = [];
  for (const { row, outline } of outlines) {
    const sides = sidesOf(outline);
    const above = stacks.find((stack) => {
      const last = stack.at(-1);
      if (last === undefined || last.row !== row - 1 || common(last.sides, sides) < OVER) return false;
      return marks.every((mark) => !isNear(mark, roundAll([...stack.map((one) => one.sides), sides])));
    });
    if (above) above.push({ row, sides });
    else stacks.push([{ row, sides }]);
  }
  return stacks.map((stack) => lineRound(stack.map(({ sides }) => sides)));
}

/** From the top left with the sun. Between two rows the line is as wide as both are. */
function lineRound(stack: readonly Sides[]): readonly Point[] {
  const right: Point[] = [];
  const left: Point[] = [];
  for (const [at, { left: near, right: far, top, bottom }] of stack.entries()) {
    right.push({ x: far, y: top }, { x: far, y: bottom });
    left.push({ x: near, y: top }, { x: near, y: bottom });
    const below = stack[at + 1];
    if (!below) continue;
    const [from, to] = [Math.max(near, below.left), Math.min(far, below.right)];
    right.push({ x: to, y: bottom }, { x: to, y: below.top });
    left.push({ x: from, y: bottom }, { x: from, y: below.top });
  }
  return cornersOf([...right, ...left.toReversed()]);
}

/** No point twice, and none along a side. */
function cornersOf(points: readonly Point[]): readonly Point[] {
  const apart = points.filter(({ x, y }, at) => {
    const before = points.at(at - 1);
    return before === undefined || x !== before.x || y !== before.y;
  });
  return apart.filter(({ x, y }, at) => {
    const [before, after] = [apart.at(at - 1), apart[(at + 1) % apart.length]];
    return !((before?.x === x && after?.x === x) || (before?.y === y && after?.y === y));
  });
}

function sidesOf(outline: readonly Point[]): Sides {
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

const common = (a: Sides, b: Sides): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);

const roundAll = (all: readonly Sides[]): Sides => ({
  left: Math.min(...all.map(({ left }) => left)),
  right: Math.max(...all.map(({ right }) => right)),
  top: Math.min(...all.map(({ top }) => top)),
  bottom: Math.max(...all.map(({ bottom }) => bottom)),
});

const isNear = ({ x, y }: Point, { left, right, top, bottom }: Sides): boolean =>
  x > left - ROOM && x < right + ROOM && y > top - ROOM && y < bottom + ROOM;
