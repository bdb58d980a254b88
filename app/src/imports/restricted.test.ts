import assert from "node:assert/strict";
import { test } from "node:test";
import { paths } from "../paths.ts";
import { bringing, log } from "../testing/imports/bringing.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";

const house = await openTestHouse();
const planted = await plantSmallPartnership(house);
const { childId, bring, add, account, rows } = bringing(house, planted);
const cleo = await house.signIn("cleo@example.org");
const asha = await house.signIn("asha@example.org");
const file = log(
  { ref: "1", what: "Kestrelhouse is where she sleeps" },
  { ref: "2", what: "A cold, no more" },
);

const importId = await bring(file);
const waiting = await bring(file);
await add(importId);
const restricted = (await account()).find(({ what }) => what.startsWith("Kestrelhouse"));
await house.post(
  `${paths.entry(childId, restricted?.id ?? "")}/restriction`,
  { to: "named", agencies: "", why: "Her address must not travel" },
  cleo,
);

const shown = async (id: string, part: string, cookie = asha) =>
  await (await house.get(`${paths.import(childId, id)}?show=${part}`, cookie)).text();

test("what a restricted entry says cannot be read in the file it came from", async () => {
  const page = await shown(importId, "adding");
  assert.doesNotMatch(page, /Kestrelhouse/);
  assert.match(page, /A cold, no more/);
  assert.match(page, /This is in the record, and restricted/);
});

test("nor in a file with the same row, brought before the entry was restricted or after", async () => {
  const after = await bring(file);
  for (const id of [waiting, after])
    for (const part of ["adding", "here", "left"])
      assert.doesNotMatch(await shown(id, part), /Kestrelhouse/, part);
  assert.match(await shown(after, "here"), /brought this file in and not decided about it yet/);
});

test("a row that was waiting is not added a second time", async () => {
  assert.deepEqual(await add(waiting), { added: 0, already: 2, refused: 0, leftOut: 0 });
  assert.deepEqual(
    (await rows(waiting)).map(({ verdict }) => verdict),
    ["here already", "here already"],
  );
});
