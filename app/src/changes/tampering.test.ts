import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plantFilesOfAll, plantTyped } from "../planting/plant.ts";
import { readSeeds } from "../planting/read-seeds.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { DEMONSTRATION_PASSWORD } from "../planting/demonstration.ts";
import { sealingKey } from "./link.ts";
import { linkedTables } from "./linked-tables.ts";
import { sealUpTo } from "./seals.store.ts";
import { keepCopies, putBack, tamper } from "./testing/own-hands.ts";
import { tamperings } from "./testing/tamperings.ts";
import { verify } from "./verify.ts";

const open = await openTestHouse({
  now: Temporal.Now.instant().toString(),
});
const { house, auth, store, owner } = open;
const seeds = readSeeds();
const one = { ...seeds, stories: seeds.stories.filter(({ child }) => child.given === "Tyler") };
await plantTyped(house, auth, one);
await plantFilesOfAll(house, one, () => {});
const cookie = await open.signIn("marcus.obi@ashmere.example", DEMONSTRATION_PASSWORD);
const [child] = await owner.query("select id from child_record limit 1");
assert.equal((await open.get(`/children/${String(child?.["id"])}/team`, cookie)).status, 200);

const key = sealingKey("the secret of an app, which no database has");
const seal = (day: Temporal.PlainDate) => store.asProduct((tx) => sealUpTo(tx, day, key));
const today = house.clock.today();
await seal(today);
await seal(today.add({ days: 1 }));
const found = async () => (await store.asProductAtOnce((tx) => verify(tx, key))).findings;

await keepCopies(owner, [
  ...linkedTables.map(({ table }) => table),
  "partnership",
  "change_link",
  "change_head",
  "change_seal",
  "look",
]);
const kinds = await tamperings(owner);

test("nothing is found in a record that nobody tampered with", async () => {
  assert.deepEqual(await found(), []);
});

test("there are more than a hundred kinds of tampering to find", () => {
  assert.ok(kinds.length > 100, String(kinds.length));
});

describe("with the owner's own hands", () => {
  for (const kind of kinds)
    test(`${kind.name}: found`, async () => {
      if (!(await tamper(owner, kind))) return;
      const findings = await found();
      await putBack(owner, kind);
      assert.notDeepEqual(findings, []);
      assert.ok(findings.every(({ sentence }) => sentence.length > 0));
    });

  test("and put back as it was, nothing is found again", async () => {
    assert.deepEqual(await found(), []);
  });
});
