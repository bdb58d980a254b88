import type { LayoutGraph } from "@throughline/genogram";
import type { Places } from "./placed.ts";

interface Segment {
  readonly union: string;
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly left: number;
  readonly right: number;
}

/** Straight lines from the middle of the parents to each child, of different unions, that cross. */
export function crossings(graph: LayoutGraph, places: Places): number {
  const segments = descents(graph, places).toSorted((a, b) => a.left - b.left);
  let count = 0;
  for (const [i, one] of segments.entries())
    for (let j = i + 1; j < segments.length; j += 1) {
      const other = segments[j];
      if (other === undefined || other.left >= one.right) break;
      if (one.union !== other.union && cross(one, other)) count += 1;
    }
  return count;
}

function descents(graph: LayoutGraph, places: Places): Segment[] {
  return graph.unions.flatMap(({ id: union, a, b, children }) => {
    const parents = [a, b].flatMap((parent) => {
      const at = parent === null ? undefined : places.get(parent);
      return at === undefined ? [] : [at];
    });
    if (parents.length === 0 || (a !== null && b !== null && parents.length < 2)) return [];
    const fromX = parents.reduce((sum, { x }) => sum + x, 0) / parents.length;
    const fromY = Math.max(...parents.map(({ y }) => y));
    return children.flatMap(({ id }) => {
      const child = places.get(id);
      if (child === undefined) return [];
      const [left, right] = [Math.min(fromX, child.x), Math.max(fromX, child.x)];
      return [{ union, fromX, fromY, toX: child.x, toY: child.y, left, right }];
    });
  });
}

/** Segments that only touch, or lie in different bands of rows, do not cross. */
function cross(one: Segment, other: Segment): boolean {
  const side = (s: Segment, x: number, y: number) =>
    Math.sign((s.toX - s.fromX) * (y - s.fromY) - (s.toY - s.fromY) * (x - s.fromX));
  return (
    side(one, other.fromX, other.fromY) * side(one, other.toX, other.toY) < 0 &&
    side(other, one.fromX, one.fromY) * side(other, one.toX, one.toY) < 0
  );
}
