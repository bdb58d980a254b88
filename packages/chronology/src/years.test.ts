import assert from "node:assert/strict";
import { test } from "node:test";
import { invented } from "../scripts/invented-account.ts";
import { entriesByYear, pageOfYear, pages } from "./years.ts";

const years = [
  { year: 2022, count: 49 },
  { year: 2023, count: 1 },
  { year: 2024, count: 0 },
  { year: 2025, count: 100 },
];

test("a year nobody wrote in is counted as none, not left out", () => {
  const entries = [invented("a", "3 March 2024"), invented("b", "2022"), invented("c", "9 March 2024")];
  assert.deepEqual(entriesByYear(entries), [
    { year: 2022, count: 1 },
    { year: 2023, count: 0 },
    { year: 2024, count: 2 },
  ]);
  assert.deepEqual(entriesByYear([]), []);
});

test("jumping to a year opens the page its first entry is on", () => {
  assert.equal(pageOfYear(years, 2022), 1);
  assert.equal(pageOfYear(years, 2023), 1);
  assert.equal(pageOfYear(years, 2025), 2);
});

test("read newest first, the same year is on another page", () => {
  assert.equal(pageOfYear(years, 2025, { order: "newest first" }), 1);
  assert.equal(pageOfYear(years, 2023, { order: "newest first" }), 3);
});

test("a year without entries, or out of the account, opens the nearest page after it", () => {
  assert.equal(pageOfYear(years, 2024), 2);
  assert.equal(pageOfYear(years, 1999), 1);
  assert.equal(pageOfYear(years, 2060), 3);
  assert.equal(pageOfYear([], 2024), 1);
});

test("150 entries fill three pages of 50, and an empty account one", () => {
  assert.equal(pages(years), 3);
  assert.equal(pages([]), 1);
  assert.throws(() => pages(years, 0), RangeError);
});
