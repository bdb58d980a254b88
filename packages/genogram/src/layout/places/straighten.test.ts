import assert from "node:assert/strict";
import { test } from "node:test";
import type { Pulls } from "./pulls.ts";
import { straighten } from "./straighten.ts";

/** A couple, 0 and 1, and their children, 2 and on, with everybody at least 1 apart. */
function family(children: readonly number[]): { pulls: Pulls; x: Float64Array; gaps: Float64Array[] } {
  const bottoms = children.map((_, at) => at + 2);
  const pulls: Pulls = {
    nodes: children.length + 2,
    rows: [[0, 1], bottoms],
    isPerson: new Uint8Array(children.length + 2).fill(1),
    alignments: [[], [{ topA: 0, topB: 1, bottoms, weight: 1 }]],
    neighbours: [[], []],
    before: null,
  };
  const gaps = pulls.rows.map((row) => new Float64Array(row.length).fill(1));
  return { pulls, x: Float64Array.of(0, 1, ...children), gaps };
}

test("an only child a little aside is moved to right below the middle of the couple", () => {
  const { pulls, x, gaps } = family([0.6]);
  straighten(pulls, gaps, x);
  assert.deepEqual([...x], [0, 1, 0.5]);
});

test("of three children the middle one is moved below, and the others with them", () => {
  const { pulls, x, gaps } = family([-0.4, 0.65, 1.65]);
  straighten(pulls, gaps, x);
  assert.deepEqual(
    [...x].map((at) => at.toFixed(3)),
    ["0.000", "1.000", "-0.550", "0.500", "1.500"],
  );
});

test("a child far aside stays where there was room", () => {
  const { pulls, x, gaps } = family([0.9]);
  straighten(pulls, gaps, x);
  assert.equal(x[2], 0.9);
});

test("nobody is moved nearer to a neighbour than the least distance; then the couple moves", () => {
  const { pulls, x, gaps } = family([0.6]);
  const beside: Pulls = {
    ...pulls,
    nodes: 4,
    rows: [
      [0, 1],
      [3, 2],
    ],
    isPerson: new Uint8Array(4).fill(1),
  };
  const [couple = 0, partner = 0, child = 0] = x;
  const placed = Float64Array.of(couple, partner, child, child - 1);
  straighten(beside, [...gaps.slice(0, 1), new Float64Array(2).fill(1)], placed);
  assert.deepEqual(
    [...placed].map((at) => at.toFixed(2)),
    ["0.10", "1.10", "0.60", "-0.40"],
  );
});
