import assert from "node:assert/strict";
import { it } from "node:test";
import { paths } from "../paths.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { familySentence } from "./family-card.ts";
import { plantFamily } from "./testing/plant-family.ts";

it("says how many homes there are and first which parents and families are missing", () => {
  const missing = [
    { sort: "parent not recorded", person: "a", parent: "father", as: "" },
    { sort: "parent not recorded", person: "b", parent: "mother", as: "mother" },
    { sort: "carer not stated", person: "a", parent: null, as: "" },
  ] as const;
  assert.equal(
    familySentence(2, 5, missing),
    "Sleeps in 2 homes; father not recorded; mother’s family not recorded; 1 more gap.",
  );
  assert.equal(familySentence(1, 5, []), "Sleeps in 1 home.");
  assert.equal(
    familySentence(0, 1, [{ sort: "home not stated", person: "a", parent: null, as: "" }]),
    "Nobody else is recorded; home not recorded.",
  );
});

it("draws the nearest family on the child's first page, with a link to the whole", async () => {
  const house = await openTestHouse();
  const { sunny, asha } = await plantFamily(house);
  const page = await (await house.get(paths.child(sunny), asha)).text();
  assert.match(page, /id="family-small-title"/);
  assert.match(page, new RegExp(`href="${paths.genogram(sunny)}"`));
  assert.match(wordsOf(page), /1 home; father not recorded/);
});
