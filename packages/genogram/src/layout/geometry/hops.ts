import type { Point } from "./geometry.ts";

/** A line of the drawing and whose it is; lines of one union do not hop over each other. */
export interface OwnedLine {
  readonly union: string;
  readonly points: readonly Point[];
}

interface Straight {
  readonly line: OwnedLine;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Most uprights looked at. A drawing with more to look at has crossings without number, and hops would tell nobody. */
const mostLooks = 3e5;

/**
 * Where level parts of each line cross upright parts of other unions' lines: the level one hops over. None anywhere in
 * a drawing that would have hops without number.
 */
export function hopsOf<T extends OwnedLine>(lines: readonly T[]): Map<T, Point[]> {
  const uprightsBy = uprightsByStrip(lines);
  const hops = new Map<T, Point[]>();
  let looks = 0;
  for (const line of lines) {
    const found: Point[] = [];
    for (const [from, to] of partsOf(line)) {
      if (from.y !== to.y) continue;
      const uprights = uprightsBy.get(stripOf(from.y)) ?? [];
      const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
      for (let place = firstAfter(uprights, left); place < uprights.length; place++) {
        if (++looks > mostLooks) return new Map();
        const upright = uprights[place] as Straight;
        if (upright.at >= right - 0.5) break;
        if (upright.line.union === line.union || from.y <= upright.from || from.y >= upright.to) continue;
        const last = found.at(-1);
        if (last?.x !== upright.at || last.y !== from.y) found.push({ x: upright.at, y: from.y });
      }
    }
    hops.set(line, found);
  }
  return hops;
}

/** Upright parts of lines from the left, for every strip of the paper they touch. */
function uprightsByStrip(lines: readonly OwnedLine[]): ReadonlyMap<number, readonly Straight[]> {
  const strips = new Map<number, Straight[]>();
  for (const line of lines) {
    for (const [one, other] of partsOf(line)) {
      if (one.x !== other.x) continue;
      const upright = { line, at: one.x, from: Math.min(one.y, other.y), to: Math.max(one.y, other.y) };
      for (let strip = stripOf(upright.from); strip <= stripOf(upright.to); strip++) {
        const inside = strips.get(strip);
        if (inside === undefined) strips.set(strip, [upright]);
        else inside.push(upright);
      }
    }
  }
  for (const inside of strips.values()) inside.sort((one, other) => one.at - other.at);
  return strips;
}

/** Number of the strip of 64 pixels a height is in. */
function stripOf(y: number): number {
  return Math.floor(y / 64);
}

function partsOf(line: OwnedLine): (readonly [Point, Point])[] {
  return line.points.slice(1).map((to, place) => [line.points[place] as Point, to] as const);
}

/** Place of the first upright more than half a pixel right of `x`. */
function firstAfter(uprights: readonly Straight[], x: number): number {
  let low = 0;
  let high = uprights.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((uprights[middle] as Straight).at > x + 0.5) high = middle;
    else low = middle + 1;
  }
  return low;
}
