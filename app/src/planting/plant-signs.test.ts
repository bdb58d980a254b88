import assert from "node:assert/strict";
import { test } from "node:test";
import "../signs/tables.ts";
import { standingExplanation } from "../signs/standing.ts";
import { signsOf } from "../signs/public.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { DEMONSTRATION } from "./demonstration.ts";
import { plantWhenNew } from "./plant-when-new.ts";
import { plantedChildId } from "./planted.store.ts";
import { readSeeds } from "./read-seeds.ts";

const open = await openTestHouse();
const seeds = readSeeds();
const told = seeds.stories.filter(({ signs }) => signs.length > 0);
await plantWhenNew({ ...open, tell: () => undefined });

const signsIn = async (nhsNumber: string) =>
  await open.store.asProduct(async (tx) => await signsOf(tx, (await plantedChildId(tx, nhsNumber)) ?? ""));

test("each sign of a story stands on every entry that it names", async () => {
  assert.ok(told.length >= 3);
  for (const { child, signs } of told) {
    const planted = await signsIn(child.nhsNumber);
    assert.equal(planted.length, signs.length, child.given);
    const entries = signs.reduce((sum, one) => sum + one.entries.length + one.linkedLater.length, 0);
    assert.equal(
      planted.flatMap(({ linked }) => linked).filter(({ entry }) => entry !== null).length,
      entries,
    );
  }
});

test("what was put down to a child’s condition, and what a clinician says of it later, stand side by side", async () => {
  const rowan = told.find(({ slug }) => slug === "rowan-pike");
  const [weight] = await signsIn(rowan?.child.nhsNumber ?? "");
  const standing = weight?.explanations.map((one) =>
    standingExplanation(one, Temporal.PlainDate.from("2026-11-24")),
  );
  assert.deepEqual(
    standing?.map(({ explanation: { tellerName, because }, ended }) => [tellerName, because, ended === null]),
    [
      ["Maureen Pike", "the disability", false],
      ["Marian Wray", "the disability", true],
      ["Dr Priya Nair", "something at home or school", true],
    ],
  );
});

test("planting again plants no sign twice", async () => {
  const count = async () =>
    await open.owner.query("select count(*) as n from sign where partnership_id = $1", [DEMONSTRATION]);
  const before = await count();
  await plantWhenNew({ ...open, tell: () => undefined });
  assert.deepEqual(await count(), before);
});
