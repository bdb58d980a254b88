import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { plantAccount } from "./testing/plant-account.store.ts";

const house = await openTestHouse();
const planted = await plantSmallPartnership(house);
await plantAccount(house, planted);
const cleo = await house.signIn("cleo@example.org");

async function rows(query = ""): Promise<Record<string, string>[]> {
  const answer = await house.get(paths.chronologyCsv(planted.sunny) + query, cleo);
  return parse(Buffer.from(await answer.arrayBuffer()), { columns: true, bom: true });
}

test("the first row names the columns and each row after it is one entry, oldest first", async () => {
  const days = (await rows()).map((row) => row["Day"]);
  assert.deepEqual(days, ["2 May 2023", "6 February 2024", "10 June 2024", "20 January 2025"]);
});

test("a spreadsheet is told that the file is UTF-8", async () => {
  const answer = await house.get(paths.chronologyCsv(planted.sunny), cleo);
  assert.deepEqual([...new Uint8Array(await answer.arrayBuffer())].slice(0, 3), [0xef, 0xbb, 0xbf]);
});

test("a spreadsheet cannot be made to run what somebody typed", async () => {
  assert.match((await rows()).at(-1)?.["What happened"] ?? "", /^'=HYPERLINK/);
});

test("every row says who took it, when, and what was left out", async () => {
  for (const row of await rows()) {
    assert.equal(row["Taken by"], "Cleo Dunn");
    assert.equal(row["Taken for"], "Hill School");
    assert.equal(row["Taken at"], "2026-11-24T10:00:00Z");
    assert.equal(row["Entries left out"], "1");
  }
});

test("a copy without entries still says whose it is and what was left out", async () => {
  const empty = await rows("?words=nothing");
  assert.equal(empty.length, 1);
  assert.equal(empty[0]?.["What happened"], "");
  assert.equal(empty[0]?.["Child"], "Sunniva Ashdown");
  assert.equal(empty[0]?.["Entries left out"], "1");
});

test("an appointment keeps both our word for what came of it and the word it came with", async () => {
  const appointment = (await rows()).find((row) => row["Kind"] === "appointment");
  assert.equal(appointment?.["Appointment outcome"], "was not brought");
  assert.equal(appointment?.["Appointment recorded as"], "recorded as DNA by Hill School");
});
