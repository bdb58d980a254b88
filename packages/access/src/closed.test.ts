import assert from "node:assert/strict";
import { test } from "node:test";
import { isClosedOn, type Standing } from "./index.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const TODAY = day("2026-11-24");
const CHILD = day("2017-07-03");
const GROWN = day("2008-11-24");
const decided = (...said: [Standing, string][]) =>
  said.map(([standing, from]) => ({ standing, from: day(from) }));

test("a child's record takes new facts until somebody closes it", () => {
  assert.equal(isClosedOn(TODAY, CHILD, []), false);
  assert.equal(isClosedOn(TODAY, CHILD, decided(["closed", "2026-11-24"])), true);
});

test("a record that will be closed tomorrow takes facts today", () => {
  assert.equal(isClosedOn(TODAY, CHILD, decided(["closed", "2026-11-25"])), false);
});

test("a record opened again takes new facts, whichever was written down first", () => {
  const both = decided(["opened again", "2026-10-02"], ["closed", "2026-09-01"]);
  assert.equal(isClosedOn(TODAY, CHILD, both), false);
  assert.equal(isClosedOn(TODAY, CHILD, both.toReversed()), false);
});

test("of two decisions for one day the one recorded last counts", () => {
  assert.equal(
    isClosedOn(TODAY, CHILD, decided(["opened again", "2026-09-01"], ["closed", "2026-09-01"])),
    true,
  );
  assert.equal(
    isClosedOn(TODAY, CHILD, decided(["closed", "2026-09-01"], ["opened again", "2026-09-01"])),
    false,
  );
});

test("a record takes nothing new from the eighteenth birthday on, unless it is kept open", () => {
  assert.equal(isClosedOn(TODAY.subtract({ days: 1 }), GROWN, []), false);
  assert.equal(isClosedOn(TODAY, GROWN, []), true);
  assert.equal(isClosedOn(TODAY, GROWN, decided(["kept open at 18", "2026-06-01"])), false);
});

test("opening a record again at fifteen does not keep it open at 18; doing so after the birthday does", () => {
  assert.equal(isClosedOn(TODAY, GROWN, decided(["opened again", "2023-06-01"])), true);
  assert.equal(isClosedOn(TODAY, GROWN, decided(["opened again", "2026-11-24"])), false);
});

test("where the birth day is not known exactly the latest day it may have been counts", () => {
  assert.equal(isClosedOn(day("2026-12-30"), day("2008-12-31"), []), false);
});

test("somebody born on 29 February turns 18 on the 28th", () => {
  assert.equal(isClosedOn(day("2026-02-27"), day("2008-02-29"), []), false);
  assert.equal(isClosedOn(day("2026-02-28"), day("2008-02-29"), []), true);
});
