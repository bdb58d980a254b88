import type { Point } from "../../layout/geometry/geometry.ts";
import { tenths } from "@throughline/svg";

/** Points as path data. */
export function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${tenths(x)} ${tenths(y)}`).join("");
}

/** A closed outline with its corners rounded, as path data. */
export function roundedOutline(points: readonly Point[], radius = 10): string {
  const count = points.length;
  const corners = points.map((corner, at) => {
    const before = points[(at + count - 1) % count] ?? corner;
    const after = points[(at + 1) % count] ?? corner;
    const [from, to] = [towards(corner, before, radius), towards(corner, after, radius)];
    const turn = `Q${tenths(corner.x)} ${tenths(corner.y)} ${tenths(to.x)} ${tenths(to.y)}`;
    return `${at === 0 ? "M" : "L"}${tenths(from.x)} ${tenths(from.y)}${turn}`;
  });
  return count < 3 ? pathOf(points) : `${corners.join("")}Z`;
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  const part = Math.min(distance, length / 2) / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
