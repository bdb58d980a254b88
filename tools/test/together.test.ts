import assert from "node:assert/strict";
import { test } from "node:test";
import { appTests } from "./app-tests.ts";
import longest from "./longest.json" with { type: "json" };
import { inParts } from "./together.ts";

test("each file is in one list, and the longest in the first", () => {
  const files = appTests();
  const lists = inParts(files);
  assert.deepEqual(lists.flat().toSorted(), files.toSorted());
  assert.ok(lists[0]?.includes(Object.keys(longest)[0] ?? ""));
});

test("each file that is said to take long is there", () => {
  const files = appTests();
  assert.deepEqual(
    Object.keys(longest).filter((path) => !files.includes(path)),
    [],
  );
});
