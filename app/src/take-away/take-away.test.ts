import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { plantAccount } from "./testing/plant-account.store.ts";

const house = await openTestHouse();
const planted = await plantSmallPartnership(house);
await plantAccount(house, planted);
const [asha, cleo] = [await house.signIn("asha@example.org"), await house.signIn("cleo@example.org")];
const { sunny, marlow } = planted;
const forms = [paths.chronologyPdf, paths.chronologyCsv, paths.chronologyJson];

for (const address of [paths.takeAway, ...forms])
  test(`nobody takes away another team's child by ${address(":child")}`, async () => {
    assert.equal((await house.get(address(marlow), asha)).status, 404);
  });

test("each time the chronology is taken away, who took it and in which form is kept", async () => {
  for (const form of forms) assert.equal((await house.get(form(sunny), cleo)).status, 200);
  const { rows } = await house.store.asProduct(
    async (tx) =>
      await sql<{
        part: string;
      }>`select part from look where practitioner_id = ${planted.viewer.cleo.practitionerId} order by id`.execute(
        tx,
      ),
  );
  assert.deepEqual(
    rows.map(({ part }) => part),
    [
      "took away the chronology as PDF",
      "took away the chronology as CSV",
      "took away the chronology as JSON",
    ],
  );
});

test("nothing is taken away when the look cannot be kept", async () => {
  await house.owner.script("revoke insert on look from throughline_app");
  try {
    for (const form of forms) assert.equal((await house.get(form(sunny), cleo)).status, 500);
  } finally {
    await house.owner.script("grant insert on look to throughline_app");
  }
});

test("before it is taken, it is said how much there is and what will be left out", async () => {
  const page = await (await house.get(paths.takeAway(sunny), cleo)).text();
  assert.match(page, /4 entries that you may read/);
  assert.match(page, /1 entry that practitioners chose/);
  assert.match(
    page,
    /1 restricted entry held by Children&#39;s services|1 restricted entry held by Children's services/,
  );
});

test("whoever may read a restricted entry is told not to pass the copy on unasked", async () => {
  const page = await (await house.get(paths.takeAway(sunny), asha)).text();
  assert.match(page, /1 entry in this copy is restricted/);
  assert.match(page, /No agency holds anything back from you/);
});

test("the chronology's filters are said in words and sent on", async () => {
  const page = await (await house.get(`${paths.takeAway(sunny)}?tone=worry&account=chosen`, cleo)).text();
  assert.match(page, /only worries/);
  assert.match(page, /<input type="hidden" name="tone" value="worry"/);
  assert.match(page, /value="chosen" checked/);
});

test("a file is called by the child's initials, not by the name", async () => {
  const { headers } = await house.get(paths.chronologyCsv(sunny), cleo);
  assert.equal(headers.get("content-disposition"), 'attachment; filename="chronology-SA-2026-11-24.csv"');
  assert.equal(headers.get("cache-control"), "no-store");
});
