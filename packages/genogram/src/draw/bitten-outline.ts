import type { Point } from "../layout/geometry/geometry.ts";

const ROOM = 14;

interface Sides {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * An upright rectangle with its upper left or right corner stepped back for marks that stand within it, so that they are
 * outside. An outline of any other form is left as it is.
 */
export function bittenOutline(outline: readonly Point[], marks: readonly Point[]): readonly Point[] {
  if (outline.length !== 4) return outline;
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
  const sides = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  const { left, right, top, bottom } = sides;
  const within = marks.filter(
    ({ x, y }) => x > left - ROOM && x < right + ROOM && y > top - ROOM && y < bottom - ROOM,
  );
  const onRight = within.filter(({ x }) => right - x <= x - left);
  const onLeft = within.filter((mark) => !onRight.includes(mark));
  return [
    ...corner(sides, onLeft, "left").toReversed(),
    ...corner(sides, onRight, "right"),
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** The upper corner on one side, from the top edge to that side. */
function corner(
  { left, right, top }: Sides,
  marks: readonly Point[],
  side: "left" | "right",
): readonly Point[] {
  const edge = side === "left" ? left : right;
  if (marks.length === 0) return [{ x: edge, y: top }];
  const y = Math.max(...marks.map((mark) => mark.y)) + ROOM;
  const x =
    side === "left"
      ? Math.max(...marks.map((mark) => mark.x)) + ROOM
      : Math.min(...marks.map((mark) => mark.x)) - ROOM;
  return [
    { x, y: top },
    { x, y },
    { x: edge, y },
  ];
}
