import assert from "node:assert/strict";
import { test } from "node:test";
import { conceptWords } from "./concept.ts";

test("SNOMED's tag is left off what a concept says", () => {
  assert.equal(conceptWords({ text: "Asthma (disorder)" }), "Asthma");
  assert.equal(conceptWords({ coding: [{ display: "Review  (procedure)" }] }), "Review");
});

test("a concept of nothing much but spaces is read at once", () => {
  const began = performance.now();
  conceptWords({ text: `a${" ".repeat(150_000)}x` });
  assert.ok(performance.now() - began < 2000);
});
