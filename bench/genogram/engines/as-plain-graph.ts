import type { LayoutGraph } from "@throughline/genogram";
import type { Placed } from "../score/placed.ts";

/** A person as wide as ours with its label, and the space to the next: together one pitch. */
export const WIDTH = 108;
export const SPACE = 24;
export const HEIGHT = 40;
export const BETWEEN_RANKS = 50;
export const POINT = 2;

/** A family as general engines take it: a point for each person and each union, lines from parents through unions to children. */
export interface PlainGraph {
  readonly points: readonly { readonly id: string; readonly width: number }[];
  readonly lines: readonly (readonly [string, string])[];
}

export function asPlainGraph(graph: LayoutGraph): PlainGraph {
  const union = (id: string) => `union ${id}`;
  const person = (id: string) => `person ${id}`;
  return {
    points: [
      ...graph.people.map(({ id }) => ({ id: person(id), width: WIDTH })),
      ...graph.unions.map(({ id }) => ({ id: union(id), width: POINT })),
    ],
    lines: graph.unions.flatMap(({ id, a, b, children }) => [
      ...[a, b].flatMap((parent) => (parent === null ? [] : [[person(parent), union(id)] as const])),
      ...children.map((child) => [union(id), person(child.id)] as const),
    ]),
  };
}

/** Middles in an engine's own measure as pitches and generations: a union's rank lies between two generations. */
export function fromPoints(
  points: readonly { readonly id: string; readonly x: number; readonly y: number }[],
  pitch = WIDTH + SPACE,
): Placed[] {
  const ranks: number[] = [];
  for (const y of points.map(({ y }) => y).toSorted((a, b) => a - b))
    if (ranks.length === 0 || y - (ranks.at(-1) ?? 0) > 0.05 * pitch) ranks.push(y);
  const nearest = (y: number) => {
    const above = ranks.findLastIndex((rank) => rank <= y + 1e-9);
    return Math.max(0, above) / 2;
  };
  return points.flatMap(({ id, x, y }) =>
    id.startsWith("person ") ? [{ id: id.slice("person ".length), x: x / pitch, y: nearest(y) }] : [],
  );
}
