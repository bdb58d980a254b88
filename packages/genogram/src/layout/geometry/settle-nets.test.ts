import assert from "node:assert/strict";
import { test } from "node:test";
import type { Net } from "./draft.ts";
import { tracksOf } from "./settle-nets.ts";

function net(union: number, tops: readonly number[], bottoms: readonly number[]): Net {
  const uprights = (places: readonly number[]): { x: number }[] => places.map((x) => ({ x }));
  return { band: 0, kind: "bar", union, level: { y: 0 }, tops: uprights(tops), bottoms: uprights(bottoms) };
}

test("bars apart from each other share a track", () => {
  assert.equal(tracksOf([net(0, [50], [0, 100]), net(1, [250], [200, 300])]).count, 1);
});

test("bars that overlap have a track each", () => {
  assert.equal(tracksOf([net(0, [50], [0, 100]), net(1, [80], [60, 160])]).count, 2);
});

test("a stalk that comes down where another's child hangs ends above it", () => {
  const [upper, lower] = [net(0, [100], [100, 200]), net(1, [20], [0, 100])];
  const { trackOf } = tracksOf([lower, upper]);
  assert.ok((trackOf.get(upper) ?? 9) < (trackOf.get(lower) ?? 0));
});
