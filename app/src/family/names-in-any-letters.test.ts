import assert from "node:assert/strict";
import { test } from "node:test";
import { childById } from "../children/public.ts";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { familyFrom } from "./family-from.ts";
import { familyRowsOf } from "./family.store.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const family = () =>
  house.store.as(viewer.asha, async (tx) => {
    const child = await childById(tx, sunny);
    assert.ok(child);
    return familyFrom(await familyRowsOf(tx, child), house.house.clock.today());
  });
const { index } = await family();
const add = async (given: string, name: string) => {
  const who = { relation: "other", of: index ?? "", given, family: name, sex: "not known", how: "a friend" };
  const said = { saidBy: "Their mother", saidOn: "20 November 2026" };
  return (await house.post(paths.relatives(sunny), { ...who, ...said }, asha)).status;
};

test("two names in other letters than ours are not taken for one because neither has an English sound", async () => {
  assert.equal(await add("مريم", "العلي"), 303);
  assert.equal(await add("יוסף", "לוי"), 303);
  assert.equal(await add("مريم", "العلي"), 422);
});

test("a name cannot turn the rest of its sentence round", async () => {
  assert.equal(await add("\u202ENell", "Dray\u2067"), 303);
  assert.ok((await family()).people.some(({ name }) => name === "Nell Dray"));
});
