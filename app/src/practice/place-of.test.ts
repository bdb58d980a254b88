import assert from "node:assert/strict";
import { test } from "node:test";
import { allChecks } from "@throughline/practice";
import { placeOf } from "./place-of.ts";

const sorted = allChecks.toSorted((a, b) => placeOf(a) - placeOf(b));
const placeNamed = (asked: string) => sorted.findIndex(({ name }) => name === asked);

test("what is for the family is read first, whatever it is about", () => {
  const first = sorted.findIndex(({ side }) => side === "practice");
  assert.ok(sorted.slice(first).every(({ side }) => side === "practice"));
});

test("how a child is comes before who the family are, and that before how we write", () => {
  assert.ok(placeNamed("put-down-to-the-disability") < placeNamed("fathers-known"));
  assert.ok(placeNamed("child-seen-recently") < placeNamed("fathers-known"));
  assert.ok(placeNamed("fathers-known") < placeNamed("entry-fields-filled"));
});
