import type { Box, Geometry, Point } from "../layout/geometry/geometry.ts";

/** A straight piece of a line. */
export type Segment = readonly [Point, Point];

/** The pieces of a line. */
export function segmentsOf(points: readonly Point[]): Segment[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i];
    return from === undefined ? [] : [[from, to] as const];
  });
}

/** The square a symbol stands in. */
export function symbolBox({ cx, cy }: Geometry["people"][number], size: number): Box {
  return { x: cx - size / 2, y: cy - size / 2, width: size, height: size };
}

/** Whether two boxes have more than a hair of paper in common. */
export function boxesMeet(one: Box, other: Box, hair = 0.5): boolean {
  return (
    one.x + hair < other.x + other.width &&
    other.x + hair < one.x + one.width &&
    one.y + hair < other.y + other.height &&
    other.y + hair < one.y + one.height
  );
}

/** Whether a piece of a line goes through a box, further in than a hair (Liang and Barsky 1984). */
export function goesThrough([from, to]: Segment, box: Box, hair = 0.5): boolean {
  let [enter, leave] = [0, 1];
  const edges = [
    [from.x - to.x, from.x - (box.x + hair)],
    [to.x - from.x, box.x + box.width - hair - from.x],
    [from.y - to.y, from.y - (box.y + hair)],
    [to.y - from.y, box.y + box.height - hair - from.y],
  ] as const;
  for (const [step, room] of edges) {
    if (step === 0 && room <= 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter < leave;
}

/** Whether a point is on a box or within a hair of it. */
export function isAt({ x, y }: Point, box: Box, hair = 1): boolean {
  return (
    x >= box.x - hair && x <= box.x + box.width + hair && y >= box.y - hair && y <= box.y + box.height + hair
  );
}

/** Whether a point lies inside an outline, by counting the sides to its right. */
export function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false;
  for (const [i, to] of outline.entries()) {
    const from = outline.at(i - 1);
    if (from === undefined || from.y > y === to.y > y) continue;
    if (x < ((from.x - to.x) * (y - to.y)) / (from.y - to.y) + to.x) inside = !inside;
  }
  return inside;
}
