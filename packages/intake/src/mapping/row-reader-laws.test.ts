import { test } from "node:test";
import assert from "node:assert/strict";
import * as fc from "fast-check";
import { duplicateKey, readRow, suggestMapping } from "../index.ts";

const context = { today: Temporal.PlainDate.from("2026-11-24"), birth: null, agencyName: "Linden Primary" };
const headers = [
  "Date",
  "Time",
  "Name",
  "NHS no",
  "DOB",
  "Category",
  "Child seen",
  "Weight kg",
  "Attended",
  "Notes",
  "Action",
];
const { mapping } = suggestMapping(headers, []);
const cell = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "",
    " ",
    "12/3/2021",
    "2021-03-12T09:30:00Z",
    "31/2/2021",
    "3",
    "DNA",
    "Y",
    "12.4",
    "=1+1",
    "a\0b",
    "\uD800",
    "9990000018",
  ),
);
const rows = fc.array(cell, { maxLength: headers.length + 2 });

test("no row, however odd, makes the reading fail: it is an entry, refused in words, or blank", () => {
  fc.assert(
    fc.property(rows, (row) => {
      const { proposed, refused } = readRow(row, headers, mapping, 1, context);
      assert.ok(proposed.length + Math.min(refused.length, 1) <= 1);
      for (const { problem, mend } of refused) assert.match(`${problem} ${mend}`, /\.$/);
      for (const entry of proposed) assert.ok(duplicateKey(entry).length > 0);
    }),
    { numRuns: 700 },
  );
});

test("nothing an agency wrote is dropped: every cell stands in the passage", () => {
  const words = fc.string({ maxLength: 40 }).filter((text) => text.trim() !== "");
  fc.assert(
    fc.property(fc.array(words, { minLength: 2, maxLength: 2 }), ([notes = "", action = ""]) => {
      const row = { Date: "12/3/2021", Notes: notes, Action: action };
      const [entry] = readRow(row, headers, mapping, 1, context).proposed;
      assert.equal(
        entry?.source.passage,
        `Date: 12/3/2021\nNotes: ${notes.trim()}\nAction: ${action.trim()}`,
      );
      assert.equal(entry.what, notes.trim());
    }),
  );
});
