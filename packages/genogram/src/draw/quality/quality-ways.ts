import type { Point } from "../../layout/geometry/geometry.ts";
import type { Scene } from "../scene.ts";

const STEPS = 24;
const bends = [0.3, 0.5, 0.2, 0.7, 0.9, -0.4, -0.7, 1.2, -1];

/** A bowed way from one person's symbol to another's, upwards where it can, that passes over the fewest other symbols, words and couples' lines. */
export function qualityWay(scene: Scene, a: string, b: string, radius: number): readonly Point[] {
  const [from, to] = [a, b].map((id) => scene.geometry.people.find((shape) => shape.id === id));
  if (from === undefined || to === undefined || a === b) return [];
  const ways = bends.map((bend, at) => {
    const way = bowed({ x: from.cx, y: from.cy }, { x: to.cx, y: to.cy }, bend, radius + 8);
    return { way, hits: hits(scene, way, [a, b], radius), at };
  });
  return ways.toSorted((p, q) => p.hits - q.hits || p.at - q.at)[0]?.way ?? [];
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

function hits({ geometry }: Scene, way: readonly Point[], ends: readonly string[], radius: number): number {
  const lines = geometry.partnerLines.flatMap(({ points }) =>
    points.slice(1).map((to, at) => [points[at] ?? to, to] as const),
  );
  return way.reduce((sum, point) => {
    const { x, y } = point;
    const hit = geometry.people.some(({ id, cx, cy, label }) => {
      const symbol = !ends.includes(id) && Math.abs(x - cx) < radius + 5 && Math.abs(y - cy) < radius + 5;
      const inLabel = x > label.x && x < label.x + label.width && y > label.y && y < label.y + label.height;
      return symbol || inLabel;
    });
    const onLine = lines.some(([from, to]) => isNear(point, from, to, 9));
    const outside = y < 4 || x < 4 || x > geometry.width - 4;
    return sum + (hit || outside ? 2 : 0) + (onLine ? 1 : 0);
  }, 0);
}

function isNear({ x, y }: Point, from: Point, to: Point, within: number): boolean {
  return (
    x > Math.min(from.x, to.x) - within &&
    x < Math.max(from.x, to.x) + within &&
    y > Math.min(from.y, to.y) - within &&
    y < Math.max(from.y, to.y) + within
  );
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
