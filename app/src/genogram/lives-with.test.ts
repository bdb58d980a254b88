import assert from "node:assert/strict";
import { it } from "node:test";
import { paths } from "../paths.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { plantFamily } from "./testing/plant-family.ts";

const house = await openTestHouse();
const { sunny, asha, ids, add } = await plantFamily(house);
const header = async () => wordsOf(await (await house.get(paths.growth(sunny), asha)).text());

it("says on every page of the record where the child sleeps today, by the homes that are recorded", async () => {
  assert.match(await header(), /Sleeps at Mum’s flat \(Sunday to Thursday\)\. Who sleeps where/);
  await add("parent", ids.sunny, {
    given: "Owen",
    kind: "birth",
    sex: "male",
    newHome: "Owen’s",
    childToo: "yes",
    nights: "Fridays",
  });
  assert.match(await header(), /Sleeps at Mum’s flat \(Sunday to Thursday\) and Owen’s \(Fridays\)\./);
});

it("keeps beside it what somebody said in their own words", async () => {
  await house.post(paths.statement(sunny, "lives-with"), { words: "Mum, and Nan when it is hot." }, asha);
  assert.match(
    await header(),
    /Owen’s \(Fridays\)\. Who sleeps where As it was said: Mum, and Nan when it is hot\./,
  );
});
