import assert from "node:assert/strict";
import { test } from "node:test";
import { array, assert as always, double, integer, property, tuple } from "fast-check";
import { placeApart } from "./isotonic.ts";

function placed(wishes: readonly number[], limit: number): number[] {
  const place = new Float64Array(wishes.length);
  const ones = new Float64Array(wishes.length).fill(1);
  placeApart(Float64Array.from(wishes), ones, ones, limit, place);
  return [...place];
}

test("people who wish to stand apart stand where they wish", () => {
  assert.deepEqual(placed([0, 2, 5], 10), [0, 2, 5]);
});

test("people who wish for one place share it out around it", () => {
  assert.deepEqual(placed([4, 4, 4], 10), [3, 4, 5]);
});

test("nobody stands beyond the edges while there is room", () => {
  assert.deepEqual(placed([-3, 12], 6), [0, 6]);
});

test("nobody stands nearer to the next than told, wherever they wish to be", () => {
  const wish = double({ min: -50, max: 50, noNaN: true });
  always(
    property(
      tuple(array(wish, { minLength: 1, maxLength: 12 }), integer({ min: 0, max: 30 })),
      ([wishes, limit]) => {
        const place = placed(wishes, limit);
        for (let at = 1; at < place.length; at++) {
          assert.ok((place[at] ?? 0) - (place[at - 1] ?? 0) > 1 - 1e-9);
        }
      },
    ),
  );
});
