import type { Point } from "../../layout/geometry/geometry.ts";

/** The length of a way along points. */
export function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, point, at) => {
    const before = points[at - 1] ?? point;
    return sum + Math.hypot(point.x - before.x, point.y - before.y);
  }, 0);
}

/** The point so far along; a little beyond the ends where asked. */
export function pointAlong(points: readonly Point[], distance: number): Point {
  let left = distance;
  for (let at = 1; at < points.length; at++) {
    const [from, to] = [points[at - 1], points[at]];
    if (from === undefined || to === undefined) break;
    const step = Math.hypot(to.x - from.x, to.y - from.y);
    if (left <= step || at === points.length - 1) {
      const part = step === 0 ? 0 : left / step;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    }
    left -= step;
  }
  return points[0] ?? { x: 0, y: 0 };
}

/** The same way, so many pixels to its side. */
export function alongside(points: readonly Point[], off: number): readonly Point[] {
  return sampled(points, 6).map(({ x, y, dx, dy }) => ({ x: x - dy * off, y: y + dx * off }));
}

/** The same way in zigzag; straight for the last pixels, where an arrow is to stand. */
export function zigzag(points: readonly Point[], straight = 0): readonly Point[] {
  const samples = sampled(points, 5, lengthOf(points) - straight);
  const turned = samples.map(({ x, y, dx, dy }, at) => {
    const off = at === 0 || at === samples.length - 1 ? 0 : at % 2 === 0 ? 4 : -4;
    return { x: x - dy * off, y: y + dx * off };
  });
  return straight === 0 ? turned : [...turned, pointAlong(points, lengthOf(points) - straight / 2)];
}

function sampled(
  points: readonly Point[],
  step: number,
  length = lengthOf(points),
): readonly { readonly x: number; readonly y: number; readonly dx: number; readonly dy: number }[] {
  const count = Math.max(2, Math.round(length / step));
  return Array.from({ length: count + 1 }, (_, at) => {
    const along = (length * at) / count;
    const here = pointAlong(points, along);
    const next = pointAlong(points, along + 1);
    return { ...here, dx: next.x - here.x, dy: next.y - here.y };
  });
}
