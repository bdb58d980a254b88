import { test } from "node:test";
import assert from "node:assert/strict";
import { proposedFromJson, proposedToJson, readRow, suggestMapping } from "./index.ts";

test("a proposed entry survives being kept as JSON", () => {
  const row = {
    Date: "summer 2019",
    Time: "09:30",
    "Logged on": "1/9/2019",
    DOB: "3/7/2017",
    "Weight kg": "12.4",
    Notes: "Calm.",
  };
  const headers = Object.keys(row);
  const context = { today: Temporal.PlainDate.from("2026-11-24"), birth: null, agencyName: "Linden Primary" };
  const [proposed] = readRow(row, headers, suggestMapping(headers, []).mapping, 1, context).proposed;
  assert.ok(proposed);
  const json = proposedToJson(proposed);
  const again = proposedFromJson(JSON.parse(JSON.stringify(json)));
  assert.deepEqual(proposedToJson(again), json);
  assert.ok(again.happened.to.equals(proposed.happened.to));
  assert.ok(again.time?.equals("09:30"));
});
