import type { LayoutGraph, Rel, Union } from "../src/layout/graph.ts";

const person = (i: number) => ({ id: `p${i}`, sex: i % 2 === 0 ? "female" : "male", birth: null }) as const;
const people = (count: number) => Array.from({ length: count }, (_, i) => person(i));

function union(
  i: number,
  a: number | null,
  b: number | null,
  children: readonly number[],
  rel: Rel = "birth",
): Union {
  const id = (n: number | null) => (n === null ? null : `p${n}`);
  return {
    id: `u${i}`,
    a: id(a),
    b: id(b),
    partners: a !== null && b !== null,
    current: true,
    start: null,
    children: children.map((child) => ({ id: `p${child}`, rel })),
  };
}

const graph = (count: number, unions: readonly Union[]): LayoutGraph => ({
  people: people(count),
  unions,
  households: [],
  twins: [],
  index: count === 0 ? null : "p0",
});

/** As many people of whom no link is known. */
export const strangers = (count: number): LayoutGraph => graph(count, []);

/** One person and as many partners, with a child of each. */
export const partnersOfOne = (count: number): LayoutGraph =>
  graph(
    1 + 2 * count,
    Array.from({ length: count }, (_, i) => union(i, 0, 1 + i, [1 + count + i])),
  );

/** As many brothers and sisters. */
export const siblings = (count: number): LayoutGraph =>
  graph(2 + count, [
    union(
      0,
      0,
      1,
      Array.from({ length: count }, (_, i) => 2 + i),
    ),
  ]);

/** A line of as many generations, a parent and a child each. */
export const lineOf = (count: number): LayoutGraph =>
  graph(
    count,
    Array.from({ length: count - 1 }, (_, i) => union(i, i, null, [i + 1])),
  );

/** As many people in a ring, each the parent of the next. */
export const ringOf = (count: number): LayoutGraph =>
  graph(
    count,
    Array.from({ length: count }, (_, i) => union(i, i, null, [(i + 1) % count])),
  );

/** As many generations in which two brothers have children with two sisters of the same grandparents. */
export const cousinsFor = (count: number): LayoutGraph =>
  graph(
    4 * count,
    Array.from({ length: count - 1 }, (_, g) => [
      union(2 * g, 4 * g, 4 * g + 1, [4 * g + 4, 4 * g + 6]),
      union(2 * g + 1, 4 * g + 2, 4 * g + 3, [4 * g + 5, 4 * g + 7]),
    ]).flat(),
  );

/** As many people, each the partner of the next, with a child of every pair. */
export const chainOf = (count: number): LayoutGraph =>
  graph(
    2 * count - 1,
    Array.from({ length: count - 1 }, (_, i) => union(i, i, i + 1, [count + i])),
  );
