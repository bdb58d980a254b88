import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { familyFromJson } from "@throughline/genogram";
import { plantFamily } from "../genogram/testing/plant-family.ts";
import { paths } from "../paths.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, asha, dee, ids, family } = await plantFamily(house);
const read = async (path: string) => wordsOf(await (await house.get(path, asha)).text());
const record = (person_id: string, answer: string, words = "", cookie = asha) =>
  house.post(
    paths.familyFacts(sunny, "adult-services"),
    { person_id, answer, words, saidBy: "Marian", saidOn: "20 November 2026" },
    cookie,
  );

describe("whether an adult service works with a carer", () => {
  it("is missing of every carer until somebody records having asked", async () => {
    const page = await read(paths.family(sunny));
    assert.match(page, /Whether an adult service works with Marian Ashdown is not recorded as asked/);
    assert.match(await read(paths.familyHelp(sunny)), /Not recorded as asked: Marian Ashdown and Ruth Amis/);
  });

  it("is recorded with who said it and when, and none is told from not asked", async () => {
    assert.equal((await record(ids.marian, "yes")).status, 422);
    assert.equal((await record(ids.marian, "yes", "Harbour Recovery Service")).status, 303);
    assert.equal((await record(ids.ruth, "none")).status, 303);
    const marian = await read(paths.familyPerson(sunny, ids.marian));
    assert.match(marian, /An adult service works with Marian Ashdown: Harbour Recovery Service\./);
    assert.match(marian, /From Marian, 20 November 2026/);
    assert.match(await read(paths.familyPerson(sunny, ids.ruth)), /No adult service works with Ruth Amis/);
    assert.doesNotMatch(await read(paths.family(sunny)), /adult service works with Marian/);
  });

  it("stands in the words and the table beside the drawing, and round the child", async () => {
    const page = await read(paths.genogram(sunny));
    assert.match(
      page,
      /Harbour Recovery Service works with Marian Ashdown; said by Marian, on 20 November 2026/,
    );
    assert.match(page, /No adult service works with Ruth Amis/);
    assert.match(page, /adult services: none/);
    assert.match(page, /Harbour Recovery Service, adult service, for Marian Ashdown/);
  });

  it("goes with the family's JSON and comes back", async () => {
    const json = await (await house.get(paths.genogramJson(sunny), asha)).text();
    assert.deepEqual(familyFromJson(json), await family());
  });

  it("is nothing to another team", async () => {
    assert.equal((await record(ids.marian, "none", "", dee)).status, 404);
  });
});
