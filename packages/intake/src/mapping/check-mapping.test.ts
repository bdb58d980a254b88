import { test } from "node:test";
import assert from "node:assert/strict";
import { checkMapping, type Mapping, suggestMapping } from "../index.ts";

const headers = ["Date", "Logged on", "Notes", "Attended"];
const { mapping } = suggestMapping(headers, [["1/2/2021", "1/2/2021", "Came.", "5"]]);
const changed = (change: Partial<Mapping>) => checkMapping({ ...mapping, ...change }, headers);

test("a mapping that reads the file has nothing against it", () => {
  assert.deepEqual(checkMapping(mapping, headers), []);
});

test("a column that the file lacks is named, with those it has", () => {
  assert.deepEqual(changed({ columns: [...mapping.columns, { column: "Effect", field: "impact" }] }), [
    "The file has no column “Effect”. It has “Date”, “Logged on”, “Notes”, “Attended”.",
  ]);
});

test("two columns cannot both be the day, and one column cannot be two things", () => {
  const twice = mapping.columns.map((use) =>
    use.field === "recordedOn" ? { ...use, field: "day" as const } : use,
  );
  assert.deepEqual(changed({ columns: twice }), [
    "“Date” and “Logged on” cannot both be “Day it happened”. Choose one.",
  ]);
  assert.deepEqual(changed({ columns: [...mapping.columns, { column: "Notes", field: "impact" }] }), [
    "“Notes” is used twice. Choose one place for it.",
  ]);
});

test("a mapping needs a day, and something that says what happened", () => {
  assert.deepEqual(changed({ columns: [] }), [
    "Choose the column with the day it happened.",
    "Choose the column that says what happened.",
  ]);
});

test("a heading that stands twice must be renamed", () => {
  assert.deepEqual(checkMapping(mapping, [...headers, "Notes"]), [
    "The heading “Notes” stands twice. Give one of them another name in the file.",
  ]);
});

test("attendance without a table of codes cannot be read", () => {
  assert.deepEqual(changed({ attendance: [] }), ["Say what the codes of attendance stand for."]);
});
