import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paths } from "../../paths.ts";
import { openTestHouse } from "../../testing/test-house.ts";
import { wordsOf } from "../../testing/words-of.ts";
import { plantFamily } from "../testing/plant-family.ts";
import { sendFamilyFile } from "../testing/send-file.ts";

const house = await openTestHouse();
const { sunny, marlow, asha, dee, family, viewer } = await plantFamily(house);

const send = async (childId: string, name: string, text: string, cookie: string) =>
  await sendFamilyFile(house, childId, name, text, cookie);
const page = async (childId: string, cookie: string) =>
  await (await house.get(paths.genogramImport(childId), cookie)).text();
const add = async (childId: string, choices: Record<string, string>, cookie: string) =>
  await house.post(paths.genogramImportChoices(childId), { ...choices, sure: "yes" }, cookie);
/** What the page proposes for each in the file. */
const proposed = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/<select[^>]*name="(who-\d+)"[^>]*>(.*?)<\/select>/gs)].map(
      ([, name = "", options = ""]) => [
        name,
        /<option[^>]*value="([^"]*)"[^>]*selected/.exec(options)?.[1] ??
          /<option[^>]*selected[^>]*value="([^"]*)"/.exec(options)?.[1] ??
          "",
      ],
    ),
  );

describe("a family's file brought in", () => {
  it("is refused in a sentence when it is neither GEDCOM nor a family's JSON", async () => {
    const answer = await send(sunny, "letter.txt", "Dear colleague", asha);
    assert.equal(answer.status, 422);
    assert.match(wordsOf(await answer.text()), /This is not GEDCOM/);
    assert.equal((await send(sunny, "other.json", '{"format":"other"}', asha)).status, 422);
  });

  it("is refused when nobody is in it, with the lines on which somebody may stand", async () => {
    const nobody = "0 HEAD\n1 GEDC\n2 VERS 5.5.1\n0 @I1 INDI\n1 NAME Ada /Birch/\n0 TRLR\n";
    const answer = await send(sunny, "broken.ged", nobody, asha);
    assert.equal(answer.status, 422);
    assert.match(
      wordsOf(await answer.text()),
      /There is nobody in this file\. Line 4 is not a line of GEDCOM.* Mend that, or export the family again\./,
    );
  });

  it("is shown person by person beside those who are known, and adds nothing by itself", async () => {
    const before = await family();
    const json = await (await house.get(paths.genogramJson(sunny), asha)).text();
    assert.equal((await send(sunny, "family.json", json, asha)).status, 303);
    const choices = proposed(await page(sunny, asha));
    assert.deepEqual(Object.values(choices).toSorted(), before.people.map(({ id }) => id).toSorted());
    assert.deepEqual(await family(), before);
  });

  it("changes nothing when everybody in it is known and recorded alike", async () => {
    const before = await family();
    const choices = proposed(await page(sunny, asha));
    const asked = await house.post(paths.genogramImportChoices(sunny), choices, asha);
    assert.match(
      wordsOf(await asked.text()),
      /Nothing: all that can be taken from the file is recorded already/,
    );
    assert.equal((await add(sunny, choices, asha)).status, 303);
    assert.deepEqual(await family(), before);
  });

  it("adds to another child's record the same people, ties and homes, told by the file", async () => {
    const json = await (await house.get(paths.genogramJson(sunny), asha)).text();
    await send(marlow, "family.json", json, dee);
    const choices = proposed(await page(marlow, dee));
    await add(marlow, choices, dee);
    const [theirs, ours] = [await family(viewer.dee, marlow), await family()];
    assert.equal(theirs.people.length, ours.people.length + 1);
    assert.deepEqual(
      theirs.parentLinks.map(({ kind }) => kind),
      ours.parentLinks.map(({ kind }) => kind),
    );
    assert.deepEqual(
      theirs.households.map(({ name }) => name),
      ours.households.map(({ name }) => name),
    );
    const kit = theirs.people.find(({ name }) => name === "Kit Ashdown")?.id ?? "";
    const known = wordsOf(await (await house.get(paths.familyPerson(marlow, kit), dee)).text());
    assert.match(known, /file family\.json/);
  });

  it("as GEDCOM brings back what GEDCOM can say", async () => {
    const named = `${paths.genogramGedcom(sunny)}?version=7.0&living=named&confirmed=yes`;
    const text = await (await house.get(named, asha)).text();
    assert.equal((await send(sunny, "family.ged", text, asha)).status, 303);
    const choices = proposed(await page(sunny, asha));
    assert.deepEqual(
      Object.values(choices).toSorted(),
      (await family()).people.map(({ id }) => id).toSorted(),
    );
    const before = await family();
    await add(sunny, choices, asha);
    assert.deepEqual(await family(), before);
  });

  it("is nothing to another team, and nobody of another family can be chosen", async () => {
    assert.equal((await send(sunny, "family.json", "{}", dee)).status, 404);
    const json = await (await house.get(paths.genogramJson(sunny), asha)).text();
    await send(sunny, "family.json", json, asha);
    const stranger = { "who-0": "00000000-0000-4000-8000-000000000000" };
    assert.equal((await house.post(paths.genogramImportChoices(sunny), stranger, asha)).status, 404);
  });
});
