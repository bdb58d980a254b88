import type { Point } from "../layout/geometry/geometry.ts";

/** Where a node round the household stands, and where its line meets the household. */
export interface NodePlace extends Point {
  readonly end: Point;
}

/** The middle of an ecomap and how far round it its nodes stand, in pixels. */
export interface Ring {
  readonly width: number;
  readonly height: number;
  readonly centre: Point;
  readonly inner: { readonly rx: number; readonly ry: number };
}

/** Room for the node boxes, in pixels. */
export const NODE = { width: 150, height: 64 } as const;

const GAP = 22;

/**
 * Places for so many nodes round a household: down the left and the right and along the top and the foot, clockwise from
 * the top left, so that no two boxes touch however many there are.
 */
export function ringOf(
  count: number,
  inner: Ring["inner"],
): { readonly ring: Ring; readonly places: readonly NodePlace[] } {
  const across = Math.max(1, Math.ceil(count / 3));
  const sides = Math.max(1, Math.ceil((count - 2 * across) / 2));
  const row = Math.max(across * (NODE.width + GAP) - GAP, inner.rx * 2);
  const column = Math.max(sides * (NODE.height + GAP) - GAP, inner.ry * 2);
  const gapX = 96;
  const gapY = 74;
  const width = row + 2 * (NODE.width + gapX);
  const height = column + 2 * (NODE.height + gapY);
  const centre = { x: width / 2, y: height / 2 };
  const split = shares(count, across, sides);
  const top = spread(split.top, row).map((x) => ({ x: centre.x + x, y: NODE.height / 2 }));
  const right = spread(split.right, column).map((y) => ({ x: width - NODE.width / 2, y: centre.y + y }));
  const foot = spread(split.foot, row).map((x) => ({ x: centre.x - x, y: height - NODE.height / 2 }));
  const left = spread(split.left, column).map((y) => ({ x: NODE.width / 2, y: centre.y - y }));
  return {
    ring: { width, height, centre, inner },
    places: [...top, ...right, ...foot, ...left].map((at) => ({ ...at, end: onEllipse(centre, inner, at) })),
  };
}

function shares(
  count: number,
  across: number,
  sides: number,
): Record<"top" | "right" | "foot" | "left", number> {
  const top = Math.min(count, across);
  const right = Math.min(count - top, sides);
  const foot = Math.min(count - top - right, across);
  return { top, right, foot, left: count - top - right - foot };
}

function spread(count: number, room: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => ((at + 0.5) / count - 0.5) * room);
}

function onEllipse(centre: Point, { rx, ry }: Ring["inner"], to: Point): Point {
  const [dx, dy] = [to.x - centre.x, to.y - centre.y];
  const part = 1 / Math.hypot(dx / rx, dy / ry);
  return { x: centre.x + dx * part, y: centre.y + dy * part };
}
