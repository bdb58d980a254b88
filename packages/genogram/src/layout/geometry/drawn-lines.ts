import type { Kin } from "../kin/kin.ts";
import type { ChildWay, Corner, Draft, UnionStart } from "./draft.ts";
import type { Point } from "./geometry.ts";
import type { OwnedLine } from "./hops.ts";

/** The own part of the way to a child, on paper. */
export interface OwnLine extends OwnedLine {
  readonly way: ChildWay;
}

/** Every line of the drawing once its places are settled. */
export interface DrawnLines {
  readonly partners: readonly OwnedLine[];
  /** Stalks and bars. */
  readonly bars: readonly OwnedLine[];
  readonly ways: readonly OwnLine[];
}

/** Turns a settled draft into points. */
export function drawnLines(
  kin: Kin,
  draft: Draft,
  starts: readonly UnionStart[],
  ways: readonly ChildWay[],
): DrawnLines {
  const idOf = (union: number): string => kin.unions[union]?.id ?? "";
  const barOf = new Map(
    draft.nets.toReversed().flatMap((net) => (net.kind === "bar" ? [[net.union, net]] : [])),
  );
  return {
    partners: starts.flatMap(({ union, partnerLine }) =>
      partnerLine === null ? [] : [{ union: idOf(union), points: pointsOf(partnerLine) }],
    ),
    bars: starts.flatMap(({ union, stalk }) => {
      const bar = barOf.get(union);
      if (bar === undefined) return [];
      const xs = [...bar.tops, ...bar.bottoms].map(({ x }) => x);
      const [left, right] = [Math.min(...xs), Math.max(...xs)];
      const lines = [
        [stalk, { upright: stalk.upright, level: bar.level }],
        [
          { upright: { x: left }, level: bar.level },
          { upright: { x: right }, level: bar.level },
        ],
      ];
      return lines
        .map((line) => ({ union: idOf(union), points: pointsOf(line) }))
        .filter(({ points }) => points.length > 1);
    }),
    ways: ways.map((way) => ({ union: idOf(way.union), points: pointsOf(way.own), way })),
  };
}

/** The points of a line once its places are settled, without repeats and without points midway on a straight. */
export function pointsOf(corners: readonly Corner[]): Point[] {
  const points: Point[] = [];
  for (const { upright, level } of corners) {
    const point = { x: round(upright.x), y: round(level.y) };
    const [before, last] = [points.at(-2), points.at(-1)];
    if (last !== undefined && last.x === point.x && last.y === point.y) continue;
    const straight =
      before !== undefined &&
      last !== undefined &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (straight) points.pop();
    points.push(point);
  }
  return points;
}

/** The middle of the longest level part of a line: where marks of separation go. */
export function middleOf(points: readonly Point[]): Point {
  let best = points[0] ?? { x: 0, y: 0 };
  let longest = -1;
  for (const [place, to] of points.entries()) {
    const from = points[place - 1];
    if (from === undefined || from.y !== to.y || Math.abs(to.x - from.x) <= longest) continue;
    longest = Math.abs(to.x - from.x);
    best = { x: round((from.x + to.x) / 2), y: to.y };
  }
  return best;
}

/** A pixel to two decimals. */
export function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
