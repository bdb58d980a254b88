import assert from "node:assert/strict";
import { test } from "node:test";
import { allChecks } from "@throughline/practice";
import { placeOf } from "./place-of.ts";

test("whether a child was seen is read before how we write, and after what is for the family", () => {
  const sorted = allChecks.toSorted((a, b) => placeOf(a) - placeOf(b));
  const seen = sorted.findIndex(({ name }) => name === "child-seen-recently");
  assert.ok(sorted.slice(0, seen).every(({ side, scope }) => side === "support" || scope !== "every child"));
  assert.ok(sorted.slice(seen).every(({ side }) => side === "practice"));
  assert.equal(sorted.length, allChecks.length);
});
