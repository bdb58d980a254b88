import assert from "node:assert/strict";
import { test } from "node:test";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { letGoOfAbandoned } from "./abandoned.store.ts";
import { bringIn } from "./bring-in.ts";

const { house, store, owner, auth } = await openTestHouse();
const { sunny, viewer, agency } = await plantSmallPartnership({ store, auth });

async function* bytes() {
  yield new TextEncoder().encode(
    "Log no,Date,Pupil,DOB,What was seen or heard\n1,03/03/2026,Sunniva Ashdown,03/07/2017,Laughed all morning\n",
  );
}

test("a file nobody decided about for fourteen days is let go of, and says so", async () => {
  const { importId } = await bringIn(house, viewer.cleo, {
    childId: sunny,
    agencyId: agency.school,
    file: { name: "log.csv", bytes: bytes() },
  });
  const staged = async () =>
    Number(
      (await owner.query("select count(*) as n from import_line where import_id = $1", [importId]))[0]?.["n"],
    );
  assert.equal(await staged(), 1);
  const now = house.clock.now();
  assert.equal(await store.asProduct((tx) => letGoOfAbandoned(tx, now.add({ hours: 13 * 24 }))), 0);
  assert.equal(await store.asProduct((tx) => letGoOfAbandoned(tx, now.add({ hours: 15 * 24 }))), 1);
  assert.equal(await staged(), 0);
  const [file] = await owner.query("select refusal from file_import where id = $1", [importId]);
  assert.match(String(file?.["refusal"]), /bring it in again/);
});
