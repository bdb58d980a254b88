import { genogramSizes } from "./sizes.ts";
import type { Box, Point } from "../layout/geometry/geometry.ts";

/** How much of one outline must stand over the next for a line round both, in pixels. */
const OVER = 24;

/** How far from the line a mark of somebody not known must stay, in pixels. */
const ROOM = 14;

/** Sides that step by no more than this are made straight, in pixels: half the way from one person to the next. */
const STEP = genogramSizes.pitch / 2;

interface Sides {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An upright rectangle in a row, and the room for a name in it. */
export interface InRow {
  readonly row: number;
  readonly outline: readonly Point[];
  readonly name: Box | null;
}

/** One line, and the room for the home's name in its lowest row. */
export interface Joined {
  readonly outline: readonly Point[];
  readonly name: Box | null;
}

/**
 * The upright rectangles of one home, from the top, with those that stand one above the other joined into one line round
 * both: only those of neighbouring rows, since nobody stands between. Where a mark would come to stand inside, they stay
 * apart. A side that would step in or out by a little goes straight down where none of `others` is in its way.
 */
export function joinedOutlines(
  outlines: readonly InRow[],
  marks: readonly Point[],
  others: readonly Box[] = [],
): readonly Joined[] {
  const stacks: { row: number; sides: Sides; name: Box | null }[][] = [];
  for (const { row, outline, name } of outlines) {
    const sides = sidesOf(outline);
    const above = stacks.find((stack) => {
      const last = stack.at(-1);
      if (last === undefined || last.row !== row - 1 || common(last.sides, sides) < OVER) return false;
      return marks.every((mark) => !isNear(mark, roundAll([...stack.map((one) => one.sides), sides])));
    });
    if (above) above.push({ row, sides, name });
    else stacks.push([{ row, sides, name }]);
  }
  const isFree = (part: Sides): boolean =>
    marks.every((mark) => !isNear(mark, part)) && others.every((box) => !isOver(box, part));
  return stacks.map((stack) => ({
    outline: lineRound(
      straightened(
        stack.map(({ sides }) => sides),
        isFree,
      ),
    ),
    name: stack.at(-1)?.name ?? null,
  }));
}

/** The same with each side as far out as the furthest, where that is little and nobody else is there. */
function straightened(stack: readonly Sides[], isFree: (part: Sides) => boolean): readonly Sides[] {
  const all = roundAll(stack);
  return stack.map((sides) => {
    const { left, right, top, bottom } = sides;
    const toLeft = left - all.left <= STEP && isFree({ left: all.left, right: left, top, bottom });
    const toRight = all.right - right <= STEP && isFree({ left: right, right: all.right, top, bottom });
    return { ...sides, left: toLeft ? all.left : left, right: toRight ? all.right : right };
  });
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

const isOver = (box: Box, { left, right, top, bottom }: Sides): boolean =>
  box.x < right && box.x + box.width > left && box.y < bottom && box.y + box.height > top;
