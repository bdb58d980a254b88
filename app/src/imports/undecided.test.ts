import assert from "node:assert/strict";
import { test } from "node:test";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { addProposals } from "./add-proposals.ts";
import { bringIn } from "./bring-in.ts";

const testHouse = await openTestHouse();
const { house, store, auth } = testHouse;
const { sunny, viewer, agency } = await plantSmallPartnership({ store, auth });

async function* bytes() {
  yield new TextEncoder().encode(
    "Log no,Date,Pupil,DOB,What was seen or heard\n1,03/03/2026,Sunniva Ashdown,03/07/2017,Kestrelhouse was named\n",
  );
}

test("a file nobody has decided about is read by whose it is and who brought it, and by nobody else", async () => {
  const { importId } = await bringIn(house, viewer.cleo, {
    childId: sunny,
    agencyId: agency.school,
    file: { name: "log.csv", bytes: bytes() },
  });
  const at = `/children/${sunny}/imports/${importId}`;
  const [cleo, asha] = [
    await testHouse.signIn("cleo@example.org"),
    await testHouse.signIn("asha@example.org"),
  ];
  assert.match(await (await testHouse.get(at, cleo)).text(), /Kestrelhouse/);
  for (const path of [at, `${at}/mapping`]) {
    const refused = await testHouse.get(path, asha);
    assert.equal(refused.status, 403);
    const words = await refused.text();
    assert.match(words, /Cleo Dunn has brought this file in and not decided about it yet/);
    assert.doesNotMatch(words, /Kestrelhouse/);
  }
  assert.equal((await testHouse.post(`${at}/leaving`, {}, asha)).status, 403);
  await addProposals(house, viewer.cleo, { childId: sunny, importId });
  assert.equal((await testHouse.get(at, asha)).status, 200);
});
