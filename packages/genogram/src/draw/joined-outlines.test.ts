import assert from "node:assert/strict";
import { test } from "node:test";
import { joinedOutlines } from "./joined-outlines.ts";

const box = (row: number, left: number, right: number) => ({
  row,
  name: { x: left + 6, y: row * 200 + 70, width: 106, height: 18 },
  outline: [
    { x: left, y: row * 200 },
    { x: right, y: row * 200 },
    { x: right, y: row * 200 + 90 },
    { x: left, y: row * 200 + 90 },
  ],
});

test("parents and the children beneath them are in one line", () => {
  const [line, ...others] = joinedOutlines([box(0, 0, 240), box(1, 0, 240)], []);
  assert.deepEqual(others, []);
  assert.deepEqual(line?.outline, [
    { x: 240, y: 0 },
    { x: 240, y: 290 },
    { x: 0, y: 290 },
    { x: 0, y: 0 },
  ]);
});

test("between the rows the line is as wide as both, so that nobody beside either is inside", () => {
  const [line] = joinedOutlines([box(0, 0, 240), box(1, 130, 500)], []);
  assert.deepEqual(line?.outline, [
    { x: 240, y: 0 },
    { x: 240, y: 200 },
    { x: 500, y: 200 },
    { x: 500, y: 290 },
    { x: 130, y: 290 },
    { x: 130, y: 90 },
    { x: 0, y: 90 },
    { x: 0, y: 0 },
  ]);
});

test("a row between that has nobody of the home keeps them apart", () => {
  assert.equal(joinedOutlines([box(0, 0, 240), box(2, 0, 240)], []).length, 2);
});

test("those that stand hardly over one another stay apart", () => {
  assert.equal(joinedOutlines([box(0, 0, 130), box(1, 110, 240)], []).length, 2);
});

test("a mark of somebody not known is never taken in", () => {
  assert.equal(joinedOutlines([box(0, 0, 240), box(1, 0, 240)], [{ x: 120, y: 150 }]).length, 2);
});

test("the home's name stands in its lowest row, once", () => {
  const [line] = joinedOutlines([box(0, 0, 240), box(1, 0, 240)], []);
  assert.equal(line?.name?.y, 270);
});

test("a side that would step in by half a person goes straight down, unless somebody else stands there", () => {
  const straight = joinedOutlines([box(0, 40, 240), box(1, 0, 280)], []);
  assert.deepEqual(
    straight.map(({ outline }) => outline.length),
    [4],
  );
  const neighbour = { x: 260, y: 40, width: 40, height: 40 };
  const [stepped] = joinedOutlines([box(0, 40, 240), box(1, 0, 280)], [], [neighbour]);
  assert.deepEqual(
    stepped?.outline.map(({ x }) => x),
    [240, 240, 280, 280, 0, 0],
  );
});
