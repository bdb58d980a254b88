import type { Point } from "../../layout/geometry/geometry.ts";
import type { Scene } from "../scene.ts";

const STEPS = 24;
const bends = [0.12, -0.12, 0.3, -0.3, 0.5, -0.5, 0.75, -0.75, 1, -1, 1.4, -1.4];

/** A bowed way from one person's symbol to another's that passes over the fewest other symbols and labels. */
export function qualityWay(scene: Scene, a: string, b: string, radius: number): readonly Point[] {
  const [from, to] = [a, b].map((id) => scene.geometry.people.find((shape) => shape.id === id));
  if (from === undefined || to === undefined) return [];
  const ways = bends.map((bend) => {
    const way = bowed({ x: from.cx, y: from.cy }, { x: to.cx, y: to.cy }, bend, radius + 4);
    return { way, hits: hits(scene, way, [a, b], radius), bend: Math.abs(bend) };
  });
  return ways.toSorted((p, q) => p.hits - q.hits || p.bend - q.bend)[0]?.way ?? [];
}

function bowed(from: Point, to: Point, bend: number, clear: number): readonly Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const control = { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend };
  const all = Array.from({ length: STEPS + 1 }, (_, at) => {
    const t = at / STEPS;
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: from.x * p + control.x * q + to.x * r, y: from.y * p + control.y * q + to.y * r };
  });
  return all.filter((point) => apart(point, from) > clear && apart(point, to) > clear);
}

function hits({ geometry }: Scene, way: readonly Point[], ends: readonly string[], radius: number): number {
  return way.reduce((sum, { x, y }) => {
    const hit = geometry.people.some(({ id, cx, cy, label }) => {
      const symbol = !ends.includes(id) && Math.abs(x - cx) < radius + 5 && Math.abs(y - cy) < radius + 5;
      const inLabel = x > label.x && x < label.x + label.width && y > label.y && y < label.y + label.height;
      return symbol || inLabel;
    });
    return sum + (hit || y < 4 || x < 4 || x > geometry.width - 4 ? 1 : 0);
  }, 0);
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
