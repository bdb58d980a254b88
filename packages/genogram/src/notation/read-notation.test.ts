import assert from "node:assert/strict";
import { test } from "node:test";
import { usualNotation, type Notation } from "./notation.ts";
import { readNotation } from "./read-notation.ts";

const problem = (change: (notation: Record<string, unknown>) => void): string => {
  const given = JSON.parse(JSON.stringify(usualNotation)) as Record<string, unknown>;
  change(given);
  const read = readNotation(JSON.stringify(given));
  return "problem" in read ? read.problem : "read";
};

test("the usual notation is read as it is", () => {
  assert.deepEqual(readNotation(JSON.stringify(usualNotation)), usualNotation);
});

test("a partnership may write its own signs and words", () => {
  assert.equal(
    problem((n) => (n["died"] = { mark: "slash", words: "Deceased" })),
    "read",
  );
});

test("a notation that would not draw is refused, naming the place", () => {
  assert.equal(
    problem((n) => (n["died"] = { mark: "star", words: "Deceased" })),
    "died.mark should be one of: cross, slash.",
  );
  assert.equal(
    problem((n) => delete (n["couples"] as Record<string, unknown>)["brief"]),
    "couples.brief is missing.",
  );
  assert.equal(
    problem((n) => (n["household"] = { dash: "a", width: 1, words: "Home" })),
    'household.dash should be numbers such as "6 4", or "".',
  );
});

test("no two kinds of parent have the same line in the usual notation", () => {
  const lines = Object.values<Notation["household"]>(usualNotation.parents).map(
    ({ dash, width }) => `${dash}/${width}`,
  );
  assert.equal(new Set(lines).size, lines.length);
});
