import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const records = readdirSync("docs/decisions")
  .filter((name) => name.endsWith(".md"))
  .toSorted();
const migrations = readdirSync("app/migrations")
  .filter((name) => name.endsWith(".sql"))
  .toSorted();

for (const [what, names] of [
  ["decision records", records],
  ["migrations", migrations],
] as const)
  test(`${what} are numbered one after another`, () => {
    assert.ok(names.length > 0);
    assert.deepEqual(
      names.map((name) => Number(name.slice(0, 4))),
      names.map((_, i) => i + 1),
    );
  });

for (const name of records)
  test(`decision ${name} says when, why and what follows`, () => {
    const text = readFileSync(`docs/decisions/${name}`, "utf8");
    for (const part of [
      /^# .+/m,
      /^Date: \d{4}-\d\d-\d\d$/m,
      /^Status: /m,
      /^## Context$/m,
      /^## Decision$/m,
      /^## Consequences$/m,
    ])
      assert.match(text, part);
    assert.ok(text.split("\n").length <= 80, "a decision fits on a page");
  });
