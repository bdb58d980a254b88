import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paths } from "../../paths.ts";
import { plantFamily } from "../../genogram/testing/plant-family.ts";
import { involveAlike } from "../../testing/involve.ts";
import { openTestHouse } from "../../testing/test-house.ts";
import { wordsOf } from "../../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, marlow, viewer, asha, dee, ids, add, family } = await plantFamily(house);
await add("parent", ids.kit, { given: "Mum", sex: "female", kind: "birth" });
const mum = (await family()).people.find(({ name }) => name === "Mum")?.id ?? "";
const page = paths.familyDuplicates(sunny);
const asked = (keep: string, same: string) => `${page}?${new URLSearchParams({ keep, same }).toString()}`;
const words = async (answer: Response) => wordsOf(await answer.text());

describe("two records of one person under unlike names", () => {
  it("can be chosen, and show what each says and where they differ", async () => {
    assert.match(await words(await house.get(page, asha)), /Nobody in this family looks recorded twice/);
    const both = await words(await house.get(asked(ids.marian, mum), asha));
    assert.match(both, /Marian Ashdown was born 1991/);
    assert.match(both, /Mum is Kit’s mother|Mum is Kit Ashdown’s mother/);
    assert.match(both, /One is called Marian Ashdown, the other Mum/);
  });

  it("are read as one with the facts of both once somebody says how it is known", async () => {
    const joining = { keep: ids.marian, same: mum };
    assert.equal((await house.post(page, { ...joining, why: "" }, asha)).status, 422);
    assert.equal((await house.post(page, { ...joining, why: "She said so" }, asha)).status, 303);
    const now = await family();
    assert.ok(!now.people.some(({ id }) => id === mum));
    assert.ok(now.people.some(({ name }) => name === "Marian Ashdown"));
    const marian = await words(await house.get(paths.familyPerson(sunny, ids.marian), asha));
    assert.match(marian, /Known as: Mum/);
  });

  it("are two again when it is taken back", async () => {
    const text = await (await house.get(page, asha)).text();
    const [, fact = ""] = /facts\/recorded-twice\/([0-9a-f-]{36})\/withdrawal/.exec(text) ?? [];
    const address = paths.familyFactWithdrawal(sunny, "recorded-twice", fact);
    const [, version = ""] =
      /name="basedOn" value="([^"]+)"/.exec(await (await house.get(address, asha)).text()) ?? [];
    assert.equal((await house.post(address, { basedOn: version, reason: "Her aunt" }, asha)).status, 303);
    assert.ok((await family()).people.some(({ id }) => id === mum));
  });

  it("are never the same record, nor one of another family", async () => {
    for (const same of [ids.marian, "", "00000000-0000-4000-8000-000000000000"])
      assert.equal((await house.get(asked(ids.marian, same), asha)).status, 422);
    assert.equal((await house.get(paths.familyDuplicates(sunny), dee)).status, 404);
  });
});

describe("somebody known from a sister's family", () => {
  it("is chosen from there, read as one in both, and her record is looked at", async () => {
    const personOf = (await family(viewer.dee, marlow)).index ?? "";
    await house.store.asProduct(async (tx) => await involveAlike(tx, sunny, marlow));
    await house.post(
      paths.relatives(marlow),
      {
        relation: "parent",
        of: personOf,
        given: "Mazza",
        sex: "female",
        kind: "birth",
        saidBy: "Her",
        saidOn: "24 November 2026",
        same: "new",
      },
      dee,
    );
    await house.post(
      paths.knownPeople(sunny),
      { find: "Marlow", person: personOf, saidBy: "Her", saidOn: "24 November 2026" },
      asha,
    );
    const text = await (await house.get(page, asha)).text();
    const [, mazza = ""] = /<option value="([^"]+)"[^>]*>Mazza, in Marlow’s family/.exec(text) ?? [];
    assert.match(await words(await house.get(asked(ids.marian, mazza), asha)), /Mazza is Marlow’s mother/);
    const joined = await house.post(page, { keep: ids.marian, same: mazza, why: "She said so" }, asha);
    assert.equal(joined.status, 303);
    const theirs = await family(viewer.dee, marlow);
    for (const all of [theirs, await family()])
      assert.ok(all.parentLinks.some(({ parent, child }) => parent === ids.marian && child === personOf));
  });
});
