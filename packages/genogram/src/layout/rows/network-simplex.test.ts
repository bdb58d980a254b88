import assert from "node:assert/strict";
import { test } from "node:test";
import { array, assert as always, integer, property, tuple } from "fast-check";
import type { RankEdge } from "./network-simplex.ts";
import { networkSimplex } from "./network-simplex.ts";

function lengthOf(edges: readonly RankEdge[], rank: Int32Array): number {
  return edges.reduce((sum, { tail, head, weight }) => {
    return sum + weight * ((rank[head] ?? 0) - (rank[tail] ?? 0));
  }, 0);
}

/** The least length, by trying every rank from 0 to `top` for every node. */
function leastLength(nodes: number, edges: readonly RankEdge[], top: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let code = 0; code < (top + 1) ** nodes; code++) {
    const rank = Int32Array.from(
      { length: nodes },
      (_, node) => Math.floor(code / (top + 1) ** node) % (top + 1),
    );
    const keeps = edges.every(({ tail, head, length }) => (rank[head] ?? 0) - (rank[tail] ?? 0) >= length);
    if (keeps) least = Math.min(least, lengthOf(edges, rank));
  }
  return least;
}

test("links end up as short as they can be", () => {
  const edge = tuple(integer({ min: 0, max: 4 }), integer({ min: 0, max: 4 }), integer({ min: 1, max: 4 }));
  always(
    property(array(edge, { minLength: 1, maxLength: 8 }), (drawn) => {
      const joined = [0, 1, 2, 3].map((node) => ({ tail: node, head: node + 1, length: 0, weight: 1 }));
      const edges = drawn
        .filter(([one, other]) => one !== other)
        .map(([one, other, weight]) => ({
          tail: Math.min(one, other),
          head: Math.max(one, other),
          length: 1,
          weight,
        }));
      const all = [...joined, ...edges];
      const rank = networkSimplex(5, all);
      for (const { tail, head, length } of all) assert.ok((rank[head] ?? 0) - (rank[tail] ?? 0) >= length);
      assert.equal(lengthOf(all, rank), leastLength(5, all, 4));
    }),
    { numRuns: 60 },
  );
});
