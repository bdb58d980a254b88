import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { childById } from "../../children/public.ts";
import { paths } from "../../paths.ts";
import { plantSmallPartnership } from "../../testing/small-partnership.ts";
import { openTestHouse } from "../../testing/test-house.ts";
import { wordsOf } from "../../testing/words-of.ts";
import { familyRowsOf } from "../family.store.ts";
import { samePerson } from "../same-person.ts";
import { nameLikeness } from "./name-likeness.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const said = { saidBy: "Her mother", saidOn: "20 November 2026" };
const rows = () =>
  house.store.as(viewer.asha, async (tx) => {
    const child = await childById(tx, sunny);
    assert.ok(child);
    return await familyRowsOf(tx, child);
  });
const { index } = await rows();
const add = (given: string, fields: Record<string, string> = {}) =>
  house.post(
    paths.relatives(sunny),
    { relation: "parent", of: index, given, sex: "male", kind: "birth", same: "new", ...said, ...fields },
    asha,
  );
await add("Daniel", { family: "Stowe", born: "1994" });
await add("Dan", { family: "Stow", kind: "step" });

describe("somebody recorded twice", () => {
  it("is found by name and birth, and read as one with the facts of both", async () => {
    const page = await (await house.get(paths.familyDuplicates(sunny), asha)).text();
    assert.match(wordsOf(page), /Daniel Stowe \(father, born 1994\) and Dan Stow \(stepfather\)/);
    const [keep, same] = (await rows()).people.filter(({ hasRecord }) => !hasRecord).map(({ id }) => id);
    const joining = { keep: keep ?? "", same: same ?? "" };
    assert.equal(
      (await house.post(paths.familyDuplicates(sunny), { ...joining, why: "" }, asha)).status,
      422,
    );
    assert.equal(
      (await house.post(paths.familyDuplicates(sunny), { ...joining, why: "He said so" }, asha)).status,
      303,
    );
    const now = await rows();
    assert.equal(now.people.length, 2);
    assert.deepEqual(
      now.parent_link.map(({ parent_id, kind }) => [parent_id === keep, kind]),
      [
        [true, "birth"],
        [true, "step"],
      ],
    );
  });

  it("is two people again when that is taken back, with nothing lost", async () => {
    const [merge] = (await rows()).person_merge;
    assert.ok(merge);
    const address = paths.familyFactWithdrawal(sunny, "recorded-twice", merge.first_id);
    assert.match(
      wordsOf(await (await house.get(address, asha)).text()),
      /was recorded twice, and is read as one person/,
    );
    assert.equal((await house.post(address, { basedOn: merge.id, reason: "His brother" }, asha)).status, 303);
    const now = await rows();
    assert.equal(now.people.length, 3);
    assert.equal(new Set(now.parent_link.map(({ parent_id }) => parent_id)).size, 2);
  });
});

describe("who is read as whom", () => {
  const merge = (person_id: string, same_id: string) => ({ person_id, same_id });
  it("is the record that was kept, through any number of joinings", () => {
    const readAs = samePerson([merge("a", "b"), merge("c", "a"), merge("c", "d")]);
    assert.deepEqual(["a", "b", "c", "d", "e"].map(readAs), ["c", "c", "c", "c", "e"]);
  });
  it("is one of them where the joinings go round", () => {
    const readAs = samePerson([merge("a", "b"), merge("b", "a")]);
    assert.equal(readAs("a"), readAs("b"));
  });
});

describe("the likeness of two names", () => {
  it("forgives accents, capitals and a name given alone", () => {
    assert.equal(nameLikeness("Zoë Núñez", "ZOE NUNEZ"), 1);
    assert.equal(nameLikeness("Dan", "Dan Stowe"), 0.8);
    assert.ok(nameLikeness("Kayleigh Tilley", "Jonah Tilley") < 0.6);
  });
});
