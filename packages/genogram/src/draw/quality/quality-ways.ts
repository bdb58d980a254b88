import type { Box, Point } from "../../layout/geometry/geometry.ts";
import { apartFromBox, apartFromLine, boxOf } from "../apart.ts";
import type { Scene } from "../scene.ts";
import { lengthOf } from "./along.ts";

const STEPS = 24;
/** How far a way is bowed, as a part of its width; the first of those that hit least is taken. */
const bends = [0.15, 0, 0.3, -0.15, -0.3, 0.5, 0.7, 0.9, -0.5, -0.7, 1.2, -1];
const sides = [-1, 1] as const;
/** How far a way from the side of a symbol goes on level, in pixels, where the other is in the same row. */
const LEVEL = 30;
/** From a symbol to where a line to it ends, in pixels. */
const OFF = 8;
/** What each point of a way costs over a symbol or words, along a line of the family, and along another such way; and each pixel. */
const cost = { over: 5, along: 0.7, beside: 1.5, length: 0.006 };
/** How near a point is along a line, and beside another way, in pixels. */
const near = { line: 6, way: 12 };

/** What a way keeps clear of: paper that is taken, ways drawn before, and lines of the family. */
export interface Clear {
  readonly radius: number;
  readonly taken: readonly Box[];
  readonly ways: readonly (readonly Point[])[];
  readonly straights: readonly Straight[];
}

/** A way from one person's symbol to another's that passes over least of what is drawn; nothing for somebody not drawn. */
export function qualityWay(
  { geometry }: Scene,
  [a, b]: readonly [string, string],
  clear: Clear,
): readonly Point[] {
  const [from, to] = [a, b].map((id) => geometry.people.find((shape) => shape.id === id));
  if (from === undefined || to === undefined || a === b) return [];
  const others = clear.taken.filter(
    (box) => apartFromBox(from.cx, from.cy, box) > 0 && apartFromBox(to.cx, to.cy, box) > 0,
  );
  const [start, end] = [
    { x: from.cx, y: from.cy },
    { x: to.cx, y: to.cy },
  ];
  const away = clear.radius + OFF;
  const ways = [
    ...bends.map((bend) => bowed(start, end, bend, away)),
    ...sides.flatMap((one) => sides.map((other) => fromSides(start, end, [one * away, other * away]))),
  ];
  let [best, least]: [readonly Point[], number] = [[], Number.POSITIVE_INFINITY];
  for (const way of ways) {
    const hits = hitsOf(way, { ...clear, taken: others }, least);
    if (hits < least) [best, least] = [way, hits];
  }
  return best;
}

/** From the side of one symbol to a side of the other, level at both ends, so that it keeps off the words below them. */
function fromSides(from: Point, to: Point, [one, other]: readonly [number, number]): readonly Point[] {
  const reach = LEVEL + Math.abs(to.y - from.y) * 0.35;
  const a = { x: from.x + one, y: from.y };
  const d = { x: to.x + other, y: to.y };
  const b = { x: a.x + Math.sign(one) * reach, y: a.y };
  const c = { x: d.x + Math.sign(other) * reach, y: d.y };
  return Array.from({ length: STEPS + 1 }, (_, at) => {
    const t = at / STEPS;
    const [p, q, r, s] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    return { x: a.x * p + b.x * q + c.x * r + d.x * s, y: a.y * p + b.y * q + c.y * r + d.y * s };
  });
}

function bowed(from: Point, to: Point, bend: number, clear: number): readonly Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const side = dx < 0 ? -1 : 1;
  const control = {
    x: (from.x + to.x) / 2 + dy * bend * side,
    y: (from.y + to.y) / 2 - Math.abs(dx) * bend,
  };
  const all = Array.from({ length: STEPS + 1 }, (_, at) => {
    const t = at / STEPS;
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: from.x * p + control.x * q + to.x * r, y: from.y * p + control.y * q + to.y * r };
  });
  return all.filter((point) => apart(point, from) > clear && apart(point, to) > clear);
}

/** A straight part of a line of the family, and the paper round it. */
export interface Straight {
  readonly from: Point;
  readonly to: Point;
  readonly box: Box;
}

/** All straight parts of the lines of the family. */
export function straightsIn({ geometry }: Scene): readonly Straight[] {
  const all = [
    ...geometry.partnerLines.map(({ points }) => points),
    ...geometry.bars.flatMap(({ lines }) => lines),
    ...geometry.descents.map(({ own }) => own),
  ];
  return all.flatMap((points) =>
    points.slice(1).map((to, at) => {
      const from = points[at] ?? to;
      return { from, to, box: grown(boxOf([from, to]), 1) };
    }),
  );
}

/** What a way costs; not told exactly once it is more than `most`. */
function hitsOf(way: readonly Point[], { taken, ways, straights }: Clear, most: number): number {
  if (way.length === 0) return most;
  const around = grown(boxOf(way), near.way);
  const boxes = taken.filter((box) => meet(box, around));
  const others = ways.filter((other) => meet(boxOf(other), around));
  const lines = straights.filter(({ box }) => meet(box, around));
  let sum = lengthOf(way) * cost.length;
  for (const point of way) {
    const { x, y } = point;
    if (boxes.some((box) => apartFromBox(x, y, box) < 3)) sum += cost.over;
    if (lines.some(({ from, to }) => apartFromLine(x, y, from, to) < near.line)) sum += cost.along;
    if (others.some((other) => other.some((one) => apart(one, point) < near.way))) sum += cost.beside;
    if (sum > most) return sum;
  }
  return sum;
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + by * 2, height: height + by * 2 };
}

function meet(one: Box, other: Box): boolean {
  return (
    one.x <= other.x + other.width &&
    other.x <= one.x + one.width &&
    one.y <= other.y + other.height &&
    other.y <= one.y + one.height
  );
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
