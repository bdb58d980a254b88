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
const GAP_ASIDE = 96;
const GAP_ABOVE = 74;

/**
 * Places for so many nodes round a household, as many on its left as on its right, clockwise from the top left, so that
 * no two boxes touch however many there are. A side without nodes takes no paper.
 */
export function ringOf(
  count: number,
  inner: Ring["inner"],
): { readonly ring: Ring; readonly places: readonly NodePlace[] } {
  const { top, foot, side } = shares(count);
  const row = Math.max(top * (NODE.width + GAP) - GAP, inner.rx * 2);
  const column = Math.max(side * (NODE.height + GAP) - GAP, inner.ry * 2);
  const aside = side === 0 ? 0 : NODE.width + GAP_ASIDE;
  const above = top === 0 ? 0 : NODE.height + GAP_ABOVE;
  const below = foot === 0 ? 0 : NODE.height + GAP_ABOVE;
  const width = row + 2 * aside;
  const height = above + column + below;
  const centre = { x: width / 2, y: above + column / 2 };
  const places = [
    ...spread(top, row).map((x) => ({ x: centre.x + x, y: NODE.height / 2 })),
    ...spread(side, column).map((y) => ({ x: width - NODE.width / 2, y: centre.y + y })),
    ...spread(foot, row).map((x) => ({ x: centre.x - x, y: height - NODE.height / 2 })),
    ...spread(side, column).map((y) => ({ x: NODE.width / 2, y: centre.y - y })),
  ];
  return {
    ring: { width, height, centre, inner },
    places: places.map((at) => ({ ...at, end: onEllipse(centre, inner, at) })),
  };
}

/** A sixth of them at each side; of the others half above and half below. */
function shares(count: number): { readonly top: number; readonly foot: number; readonly side: number } {
  const side = count < 2 ? 0 : Math.max(1, Math.round(count / 6));
  const rest = count - side * 2;
  return { top: Math.ceil(rest / 2), foot: Math.floor(rest / 2), side };
}

function spread(count: number, room: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => ((at + 0.5) / count - 0.5) * room);
}

function onEllipse(centre: Point, { rx, ry }: Ring["inner"], to: Point): Point {
  const [dx, dy] = [to.x - centre.x, to.y - centre.y];
  const part = 1 / Math.hypot(dx / rx, dy / ry);
  return { x: centre.x + dx * part, y: centre.y + dy * part };
}
