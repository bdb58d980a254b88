import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";

const house = await openTestHouse();
const planted = await plantSmallPartnership(house);

test("a stranger is asked to sign in and is told nothing", async () => {
  const answer = await house.get(`/children/${planted.sunny}`);
  assert.equal(answer.status, 303);
  assert.match(answer.headers.get("location") ?? "", /^\/sign-in\?return=/);
});

test("a practitioner sees the children of their own team and nobody else's", async () => {
  const asha = await house.signIn("asha@example.org");
  const mine = await (await house.get("/children", asha)).text();
  assert.match(mine, /Sunniva Ashdown/);
  assert.doesNotMatch(mine, /Marlow/);
  assert.equal((await house.get(`/children/${planted.marlow}`, asha)).status, 404);
});

for (const typed of ["Sunniva", "sunnyva ashdown", "Sunny", "Ashdowne", "999 000 0034", "3 July 2017"])
  test(`Sunny is found by “${typed}”`, async () => {
    const asha = await house.signIn("asha@example.org");
    assert.match(
      await (await house.get(`/children?find=${encodeURIComponent(typed)}`, asha)).text(),
      /Sunniva Ashdown/,
    );
  });

test("somebody else's child is not found by NHS number", async () => {
  const asha = await house.signIn("asha@example.org");
  assert.match(
    await (await house.get("/children?find=9990000042", asha)).text(),
    /Nothing that you may see was found/,
  );
});

test("a page whose look cannot be kept is not shown", async () => {
  const cleo = await house.signIn("cleo@example.org");
  await house.owner.script("revoke insert on look from throughline_app");
  try {
    const answer = await house.get(`/children/${planted.sunny}`, cleo);
    assert.equal(answer.status, 500);
    assert.doesNotMatch(await answer.text(), /Sunn/);
  } finally {
    await house.owner.script("grant insert on look to throughline_app");
  }
});

test("every look at a child is kept with who and what", async () => {
  const cleo = await house.signIn("cleo@example.org");
  await house.get("/children?find=Sunny", cleo);
  const rows = await house.store.asProduct(
    async (tx) =>
      (
        await sql<{
          part: string;
        }>`select part from look where practitioner_id = ${planted.viewer.cleo.practitionerId}`.execute(tx)
      ).rows,
  );
  assert.ok(rows.some((row) => row.part === "found in a search"));
});
