import { test } from "node:test";
import assert from "node:assert/strict";
import vectors from "../../vectors/mappings.json" with { type: "json" };
import { checkMapping, suggestMapping } from "../index.ts";

for (const { name, format, headers, rows, columns, unsure } of vectors)
  test(`${name}: columns are found by their headings`, () => {
    const suggested = suggestMapping(headers, rows);
    const found = Object.fromEntries(suggested.mapping.columns.map(({ column, field }) => [column, field]));
    assert.deepEqual(found, columns);
    assert.equal(suggested.mapping.format, format);
    assert.equal(suggested.unsure.length, unsure, JSON.stringify(suggested.unsure));
    assert.deepEqual(checkMapping(suggested.mapping, headers), []);
  });

test("a mapping is plain data that survives being kept as JSON", () => {
  for (const { headers, rows } of vectors) {
    const { mapping } = suggestMapping(headers, rows);
    assert.deepEqual(JSON.parse(JSON.stringify(mapping)), mapping);
  }
});

test("words of the category column that stand for nothing yet are pointed out", () => {
  const { unsure } = suggestMapping(
    ["Log no", "Date", "Pupil", "Category", "Details"],
    [["1", "12/3/2021", "A Okafor", "Breakfast club", "Came."]],
  );
  assert.deepEqual(unsure, [
    {
      column: "Category",
      field: "category",
      why: "“Breakfast club” stands for nothing yet. Say what it stands for.",
    },
  ]);
});

test("a column of attendance in per cent is not taken for appointments", () => {
  const { mapping, unsure } = suggestMapping(
    ["Date", "Pupil", "Attendance", "Notes"],
    [["12/3/2021", "A Okafor", "92.4%", "Fine"]],
  );
  assert.ok(!mapping.columns.some(({ field }) => field === "attendance"));
  assert.match(
    unsure[0]?.why ?? "",
    /^“Attendance” sounds like “Whether an appointment was kept”, but holds “92\.4%”\.$/,
  );
});

test("a column called the date is the day, even where its cells are odd, but is pointed out", () => {
  const { mapping, unsure } = suggestMapping(
    ["Date", "Pupil", "Notes"],
    [["31/2/2021", "A Okafor", "Came."]],
  );
  assert.deepEqual(mapping.columns[0], { column: "Date", field: "day" });
  assert.equal(unsure[0]?.why, "“Date” sounds like “Day it happened”, but holds “31/2/2021”.");
});

test("a file that does not say whose it is, or when, is asked about", () => {
  const { unsure } = suggestMapping(["Notes"], [["Came."]]);
  assert.deepEqual(
    unsure.map(({ field }) => field),
    ["day", "childName"],
  );
});

test("headings that would trip a program are only headings", () => {
  const headers = ["__proto__", "constructor", "Date", "Notes", "", "Date"];
  const { mapping } = suggestMapping(headers, [["a", "b", "1/2/2021", "Came.", "", "2/2/2021"]]);
  assert.deepEqual(
    mapping.columns.map(({ column }) => column),
    ["Date", "Notes"],
  );
});
