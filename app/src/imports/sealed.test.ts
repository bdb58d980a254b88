import assert from "node:assert/strict";
import { test } from "node:test";
import { paths } from "../paths.ts";
import { bringing, log } from "../testing/imports/bringing.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";

const house = await openTestHouse();
const planted = await plantSmallPartnership(house);
const { childId, bring, add, account } = bringing(house, planted);
const { practitionerId } = planted.viewer.cleo;
const cleo = await house.signIn("cleo@example.org");
const asha = await house.signIn("asha@example.org");
const file = log(
  { ref: "1", what: "Kestrelhouse is where she sleeps" },
  { ref: "2", what: "Merlinhouse is where he sleeps" },
  { ref: "3", what: "A cold, no more" },
);

const importId = await bring(file);
const waiting = await bring(file);
await add(importId);
const entries = await account();
const seal = async (beginning: string, more: Record<string, string>) => {
  const { id = "" } = entries.find(({ what }) => what.startsWith(beginning)) ?? {};
  const fields = { to: "sealed", people: practitionerId, why: "Somebody is at risk", ...more };
  assert.equal((await house.post(paths.restriction(childId, id), fields, cleo)).status, 303);
};
await seal("Kestrelhouse", {});
await seal("Merlinhouse", { untold: "yes", untoldWhy: "He would ask who told" });
const after = await bring(file);

const parts = ["adding", "here", "left"];
const shown = async (id: string): Promise<string> => {
  const pages = await Promise.all(
    parts.map(async (part) => (await house.get(`${paths.import(childId, id)}?show=${part}`, asha)).text()),
  );
  return pages.join("\n");
};

test("what a sealed entry says cannot be read in the file it came from, nor in one with the same row", async () => {
  for (const id of [waiting, after]) assert.doesNotMatch(await shown(id), /Kestrelhouse/);
  const added = await shown(importId);
  assert.doesNotMatch(added, /Kestrelhouse/);
  assert.match(added, /A cold, no more/);
  assert.match(added, /This is in the record, and restricted/);
});

test("of an entry that others are not even to know of, its file has no row", async () => {
  for (const id of [importId, waiting, after]) {
    assert.doesNotMatch(await shown(id), /Merlinhouse/);
    const rows = await house.owner.query(
      "select why from import_proposal where import_id = $1 and why like '%restricted%'",
      [id],
    );
    assert.equal(rows.length, 1);
  }
});
