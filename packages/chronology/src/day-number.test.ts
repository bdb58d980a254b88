import assert from "node:assert/strict";
import { test } from "node:test";
import { assert as always, integer, property } from "fast-check";
import { dayNumber, dayOfNumber } from "./day-number.ts";

test("1 January 1970 is day 0 and the day before it is -1", () => {
  assert.equal(dayNumber(Temporal.PlainDate.from("1970-01-01")), 0);
  assert.equal(dayNumber(Temporal.PlainDate.from("1969-12-31")), -1);
});

test("a number stands for one day and one day only, leap days included", () => {
  always(
    property(integer({ min: -60_000, max: 60_000 }), (number) => {
      assert.equal(dayNumber(dayOfNumber(number)), number);
    }),
  );
});
