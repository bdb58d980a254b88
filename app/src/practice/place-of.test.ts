import assert from "node:assert/strict";
import { test } from "node:test";
import { allChecks } from "@throughline/practice";
import { placeOf } from "./place-of.ts";

test("whether a child was seen is read before how we write, and after what is for the family", () => {
  const names = allChecks.toSorted((a, b) => placeOf(a) - placeOf(b)).map(({ name }) => name);
  assert.deepEqual(names.slice(0, 3), [
    "strengths-and-worries",
    "asked-what-made-it-hard",
    "child-seen-recently",
  ]);
  assert.equal(names.length, allChecks.length);
});
