import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paths } from "../../paths.ts";
import { openTestHouse } from "../../testing/test-house.ts";
import { wordsOf } from "../../testing/words-of.ts";
import { largeGedcom } from "../testing/large-gedcom.ts";
import { plantFamily } from "../testing/plant-family.ts";
import { sendFamilyFile } from "../testing/send-file.ts";

const house = await openTestHouse();
const { marlow, dee, family, viewer } = await plantFamily(house);
const words = async (answer: Response) => wordsOf(await answer.text());
const at = paths.genogramImport(marlow);
const part = (steps: string) =>
  house.post(paths.genogramImportPart(marlow), { person: "@I20000@", steps }, dee);

describe("a tree of 20,000 people", () => {
  it("is read whole, and asks who of them is the child", async () => {
    assert.equal((await sendFamilyFile(house, marlow, "tree.ged", largeGedcom(20_000), dee)).status, 303);
    const page = await words(await house.get(`${at}?find=Person+20000`, dee));
    assert.match(page, /20,000 people are in the file/);
    assert.match(page, /Person 20000 Line, born 1984, child of Person \d+ Line and Person \d+ Line/);
  });

  it("tells how many are within each step, and offers no more than can be looked at", async () => {
    const page = await words(await house.get(`${at}?person=${encodeURIComponent("@I20000@")}`, dee));
    assert.match(page, /2: \d+ people brothers and sisters, grandparents/);
    assert.equal((await part("9")).status, 422);
    assert.equal((await part("none")).status, 422);
  });

  it("is cut to the part that was chosen, and says how many are left", async () => {
    assert.equal((await part("2")).status, 303);
    const page = await words(await house.get(at, dee));
    const [, near = ""] = /(\d+) people are in the file. Say who each is/.exec(page) ?? [];
    const away = (20_000 - Number(near)).toLocaleString("en-GB");
    assert.match(page, new RegExp(`Not taken: ${away} people of the file who are further away`));
    const choices = Object.fromEntries(Array.from({ length: Number(near) }, (_, n) => [`who-${n}`, "new"]));
    const added = await house.post(paths.genogramImportChoices(marlow), { ...choices, sure: "yes" }, dee);
    assert.equal(added.status, 303);
    const { people, parentLinks } = await family(viewer.dee, marlow);
    assert.equal(people.length, Number(near) + 1);
    assert.ok(parentLinks.length >= 2);
  });
});

describe("a file that is too large", () => {
  it("is refused in a sentence, once it has been sent", async () => {
    const answer = await sendFamilyFile(house, marlow, "all.ged", new Uint8Array(20_000_001).fill(32), dee);
    assert.equal(answer.status, 422);
    assert.match(await words(answer), /This file is over 20 MB/);
  });
});
