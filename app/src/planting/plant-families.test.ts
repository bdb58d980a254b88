import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { type Child, childById } from "../children/public.ts";
import { familyOf } from "../family/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { checkChild } from "../practice/public.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { plantTyped } from "./plant.ts";
import { plantedChildId } from "./planted.store.ts";
import { readSeeds } from "./read-seeds.ts";

const { house, auth, store } = await openTestHouse();
const seeds = readSeeds();
const told = seeds.stories.filter(({ family }) => family !== null);
before(async () => await plantTyped(house, auth, seeds));

const today = house.clock.today();
const ofChild = async <T>(slug: string, work: (tx: Tx, child: Child) => Promise<T>): Promise<T> =>
  await store.asProduct(async (tx) => {
    const seed = told.find((one) => one.slug === slug);
    const id = await plantedChildId(tx, seed?.child.nhsNumber ?? "");
    const child = id === null ? null : await childById(tx, id);
    assert.ok(child, slug);
    return await work(tx, child);
  });
const family = (slug: string) => ofChild(slug, (tx, child) => familyOf(tx, child, today));
const answerOf = async (slug: string, id: string) =>
  (await ofChild(slug, (tx, child) => checkChild(tx, child, today))).find(({ check }) => check.id === id)
    ?.outcome;

describe("the families of the stories", () => {
  it("are told of every child", () => assert.equal(told.length, seeds.stories.length));

  for (const { slug } of told)
    it(`is planted of ${slug}, with parents, a home, care and help`, async () => {
      const { people, parentLinks, households, care, supports, index } = await family(slug);
      assert.ok(people.length >= 6 && people.length <= 16, `${people.length} people`);
      assert.ok(parentLinks.some(({ child }) => child === index));
      assert.ok(households.some(({ members }) => members.some(({ person }) => person === index)));
      assert.ok(care.length > 0 && supports.length > 0);
    });

  it("have a brother and a sister in each other's, as the same two people", async () => {
    const [mias, tylers] = [await family("mia-crewe"), await family("tyler-crewe")];
    assert.deepEqual(
      mias.people.map(({ id }) => id).toSorted(),
      tylers.people.map(({ id }) => id).toSorted(),
    );
    assert.notEqual(mias.index, tylers.index);
    assert.equal(mias.unknownParents[0]?.words?.startsWith("tried 16 June 2026"), true);
    assert.equal(tylers.households.length, mias.households.length);
  });

  for (const [slug, id, result] of [
    ["amina-warsame", "FAT-1", "met"],
    ["leo-brennan", "FAT-1", "met"],
    ["daisy-marsh", "FAT-1", "met"],
    ["rowan-pike", "FAT-1", "not met"],
    ["jonah-tilley", "FAT-1", "not met"],
    ["mia-crewe", "FAT-1", "not met"],
    ["amina-warsame", "GEN-1", "met"],
    ["rowan-pike", "GEN-1", "not met"],
    ["amina-warsame", "GEN-2", "met"],
    ["leo-brennan", "GEN-4", "met"],
  ] as const)
    it(`of ${slug} answer ${id}: ${result}`, async () => {
      const outcome = await answerOf(slug, id);
      assert.equal(outcome?.result, result, outcome?.sentence ?? slug);
    });

  it("tell when somebody died, lived there, and was told about", async () => {
    const daisys = await family("daisy-marsh");
    assert.ok(daisys.people.some(({ died }) => died !== null));
    assert.ok(daisys.households.some(({ members }) => members.some(({ to }) => to !== null)));
  });
});
