import type { Box, Gap, Geometry, Point } from "../layout/geometry/geometry.ts";
import { apartFromBox, apartFromLine, boxOf } from "./apart.ts";
import { lengthOf, pointAlong } from "./quality/along.ts";
import { genogramSizes } from "./sizes.ts";

/** Half a gap's mark, in pixels. */
export const GAP_RADIUS = 11;

const CLEAR = GAP_RADIUS + 2;
const STEP = 3;

/**
 * Where each gap's mark stands: where the geometry has it, unless another line or a home is there, for within a home it
 * would read as if the unknown parent lived there; else further along the way to the children, outside every home.
 */
export function placedGaps(geometry: Geometry, homesShown: boolean): readonly Gap[] {
  const boxes = boxesIn(geometry);
  const lines = linesIn(geometry);
  const homes = homesShown
    ? geometry.households.flatMap(({ runs }) => runs.map((run) => boxOf(run.outline)))
    : [];
  const placed: Gap[] = [];
  for (const gap of geometry.gaps) {
    const beside = { x: gap.cx, y: gap.cy };
    const way = wayOf(geometry, gap.union);
    const around = boxOf([beside, ...way]);
    const isFree = freeOf({
      boxes: boxes.filter((box) => areNear(box, around)),
      lines: lines.filter(({ union, from, to }) => union !== gap.union && areNear(boxOf([from, to]), around)),
      marks: placed,
    });
    const isOutside = ({ x, y }: Point): boolean =>
      homes.every((box) => apartFromBox(x, y, box) > GAP_RADIUS);
    const further = (): Point | undefined => way.find((point) => isFree(point) && isOutside(point));
    const at = isFree(beside) && isOutside(beside) ? beside : (further() ?? beside);
    placed.push({ ...gap, cx: at.x, cy: at.y });
  }
  return placed;
}

interface Line {
  readonly union: string;
  readonly from: Point;
  readonly to: Point;
}

interface Obstacles {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly marks: readonly Gap[];
}

/** Points along the lines that lead to all of a union's children, from the parent on. */
function wayOf({ bars, descents }: Geometry, union: string): readonly Point[] {
  const shared = bars.filter((bar) => bar.union === union).flatMap(({ lines }) => lines);
  const own = descents.filter((descent) => descent.union === union).map((descent) => descent.own);
  return [...shared, commonStart(own)].flatMap((line) => {
    const length = lengthOf(line);
    const count = Math.floor((length - CLEAR * 2) / STEP);
    return Array.from({ length: Math.max(0, count + 1) }, (_, at) => pointAlong(line, CLEAR + at * STEP));
  });
}

/** An only child's line, or the stalk that twins share. */
function commonStart(lines: readonly (readonly Point[])[]): readonly Point[] {
  const [first = [], ...others] = lines;
  const end = first.findIndex(({ x, y }, at) =>
    others.some((line) => line[at]?.x !== x || line[at]?.y !== y),
  );
  return end === -1 ? first : first.slice(0, end);
}

function boxesIn({ people, descents }: Geometry): readonly Box[] {
  const size = genogramSizes.symbol;
  const symbols = people.map(({ cx, cy }) => ({
    x: cx - size / 2,
    y: cy - size / 2,
    width: size,
    height: size,
  }));
  const words = descents.map(({ word }) => word).filter((word) => word !== null);
  return [...symbols, ...people.map(({ label }) => label), ...words];
}

function linesIn({ partnerLines, bars, descents }: Geometry): readonly Line[] {
  const all = [
    ...partnerLines.map(({ union, points }) => ({ union, points })),
    ...bars.flatMap(({ union, lines }) => lines.map((points) => ({ union, points }))),
    ...descents.map(({ union, own }) => ({ union, points: own })),
  ];
  return all.flatMap(({ union, points }) =>
    points.slice(1).map((to, at) => ({ union, from: points[at] ?? to, to })),
  );
}

function freeOf({ boxes, lines, marks }: Obstacles): (point: Point) => boolean {
  return ({ x, y }) =>
    boxes.every((box) => apartFromBox(x, y, box) > GAP_RADIUS) &&
    marks.every(({ cx, cy }) => Math.hypot(cx - x, cy - y) > CLEAR * 2) &&
    lines.every(({ from, to }) => apartFromLine(x, y, from, to) > GAP_RADIUS);
}

function areNear(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + CLEAR &&
    b.x < a.x + a.width + CLEAR &&
    a.y < b.y + b.height + CLEAR &&
    b.y < a.y + a.height + CLEAR
  );
}
