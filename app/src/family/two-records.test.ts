import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { childById } from "../children/public.ts";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { addMember, addPerson } from "./add-person.store.ts";
import { familyOf } from "./public.ts";
import { tellFact } from "./tell-fact.store.ts";

const house = await openTestHouse();
const { store } = house;
const { sunny, marlow, viewer } = await plantSmallPartnership(house);
const today = house.house.clock.today();
const told = { saidBy: "Their mother", saidOn: today };
const telling = { from: null, to: null, ...told };
const as = ({ partnershipId, practitionerId }: Viewer) => ({
  partnershipId,
  practitionerId,
  at: house.house.clock.now(),
});
const personOf = async (id: string) => (await store.asProduct((tx) => childById(tx, id)))?.personId ?? "";
const [sunnys, marlows] = [await personOf(sunny), await personOf(marlow)];
const somebody = (given: string) => ({
  given,
  family: "Ashdown",
  born: null,
  sex: "not known" as const,
  how: null,
});

/** Sunny and Marlow share a mother and a home; each has a father who is in their own family's picture alone. */
const planted = await store.asProduct(async (tx) => {
  const writing = as(viewer.asha);
  const mother = await addPerson(tx, writing, sunny, somebody("Marian"), told);
  await addMember(tx, writing, marlow, { personId: mother, how: null }, told);
  await addMember(tx, writing, sunny, { personId: marlows, how: null }, told);
  await addMember(tx, writing, marlow, { personId: sunnys, how: null }, told);
  const [owen, cal] = [
    await addPerson(tx, writing, sunny, somebody("Owen"), told),
    await addPerson(tx, writing, marlow, somebody("Cal"), told),
  ];
  const parent = (parent_id: string, person_id: string) =>
    tellFact(tx, writing, "parent_link", { parent_id, person_id, kind: "birth" }, telling);
  await parent(mother, sunnys);
  await parent(mother, marlows);
  await parent(owen, sunnys);
  await parent(cal, marlows);
  const home_id = await tellFact(tx, writing, "household", { child_id: sunny, name: "Mum’s" }, telling);
  const elsewhere = await tellFact(tx, writing, "household", { child_id: sunny, name: "Owen’s" }, telling);
  for (const person_id of [sunnys, marlows, mother])
    await tellFact(tx, writing, "household_member", { person_id, home_id, nights: null }, telling);
  await tellFact(
    tx,
    writing,
    "household_member",
    { person_id: owen, home_id: elsewhere, nights: null },
    telling,
  );
  return { owen, elsewhere, home_id };
});
const read = (who: Viewer, id: string) =>
  store.as(who, async (tx) => {
    const child = await childById(tx, id);
    return child && (await familyOf(tx, child, today));
  });

describe("a brother and a sister with records of their own", () => {
  it("are the same two people in both families", async () => {
    const [hers, his] = [await read(viewer.asha, sunny), await read(viewer.dee, marlow)];
    for (const family of [hers, his]) {
      assert.ok(family?.people.some(({ id }) => id === sunnys));
      assert.ok(family?.people.some(({ id }) => id === marlows));
    }
  });

  it("show each team the home they share, and nobody of the other’s own", async () => {
    const his = await read(viewer.dee, marlow);
    assert.deepEqual(his?.people.map(({ name }) => name).toSorted(), [
      "Cal Ashdown",
      "Marian Ashdown",
      "Marlow Quince",
      "Sunniva Ashdown",
    ]);
    assert.deepEqual(
      his?.households.map(({ name, members }) => [name, members.length]),
      [["Mum’s", 3]],
    );
    assert.ok(!his?.parentLinks.some(({ parent }) => parent === planted.owen));
  });

  it("let nobody put somebody into a home they do not see", async () => {
    const put = store.as(viewer.dee, (tx) =>
      tellFact(
        tx,
        as(viewer.dee),
        "household_member",
        { person_id: marlows, home_id: planted.elsewhere, nights: null },
        telling,
      ),
    );
    await assert.rejects(put, /row-level security/);
  });

  it("lead to each other’s record only for those who may see both", async () => {
    const asha = await house.signIn("asha@example.org");
    const page = wordsOf(await (await house.get(paths.familyPerson(sunny, marlows), asha)).text());
    assert.match(page, /Marlow Quince/);
    assert.doesNotMatch(page, /Open their own record|In Marlow’s family/);
    await store.asProduct(async (tx) => {
      const team = await tx
        .selectFrom("involvement")
        .selectAll()
        .where("child_id", "=", sunny)
        .executeTakeFirstOrThrow();
      await tx
        .insertInto("involvement")
        .values({ ...team, id: crypto.randomUUID(), child_id: marlow })
        .execute();
    });
    const both = wordsOf(await (await house.get(paths.family(sunny), asha)).text());
    assert.match(both, /In Marlow’s family, and not in Sunny’s Cal Ashdown Choose for this family/);
    const person = wordsOf(await (await house.get(paths.familyPerson(sunny, marlows), asha)).text());
    assert.match(person, /Open their own record/);
  });
});
