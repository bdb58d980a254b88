import assert from "node:assert/strict";
import { test } from "node:test";
import { paths } from "../../paths.ts";
import { plantSmallPartnership } from "../../testing/small-partnership.ts";
import { openTestHouse } from "../../testing/test-house.ts";
import { plantAccount } from "../testing/plant-account.store.ts";
import { takingAs } from "../testing/taking-as.ts";
import type { Typesetter } from "../typeset/typesetter.ts";
import type { Story } from "./story.ts";

const { house, ...open } = await openTestHouse();
const planted = await plantSmallPartnership(open);
await plantAccount({ house, ...open }, planted);
const { cleo } = planted.viewer;
const { sunny } = planted;

async function story(query = ""): Promise<Story> {
  const written: Story[] = [];
  const keep: Typesetter = {
    possible: () => Promise.resolve(true),
    pdf: (one) => Promise.resolve(new Uint8Array(written.push(one))),
  };
  await takingAs(house, cleo, keep)(paths.chronologyPdf(sunny) + query);
  const [only] = written;
  assert.ok(only);
  return only;
}

test("who the child is comes before anything that happened, and what the account says before its entries", async () => {
  const { name, facts, review, years } = await story();
  assert.equal(name, "Sunniva Ashdown");
  assert.deepEqual(facts[0], { term: "Known as", words: "Sunny" });
  assert.deepEqual(review?.sentence, [["Her hips wait while we write letters."]]);
  assert.deepEqual(
    years.map(({ heading, note }) => `${heading}: ${note}`),
    [
      "2023: the year Sunny turned 6; 1 entry",
      "2024: the year Sunny turned 7; 2 entries",
      "2025: the year Sunny turned 8; 1 entry",
    ],
  );
});

test("a silence stands where it began, and is said to be about us", async () => {
  const { years, summary } = await story();
  const silences = years.flatMap(({ parts }) => parts.filter(({ sort }) => sort === "silence"));
  assert.deepEqual(silences[0], {
    sort: "silence",
    words: "For 404 days nobody is recorded as having seen Sunny",
    note: "From 3 May 2023 to 9 June 2024. Last seen 2 May 2023.",
  });
  assert.match(JSON.stringify(summary), /That is about us, and not about Sunny’s family/);
});

test("what was held back may have ended a silence, and the copy says so", async () => {
  assert.match(
    JSON.stringify((await story()).summary),
    /What was left out of this copy may say that somebody did/,
  );
});

test("narrowing a copy makes no silence that was not there, and it says that there is more", async () => {
  const [whole, worries] = [await story(), await story("?tone=worry")];
  assert.deepEqual(worries.silences, whole.silences);
  assert.match(JSON.stringify(worries.notices), /This is a part of the chronology/);
  assert.doesNotMatch(JSON.stringify(whole.notices), /This is a part/);
});

test("an entry keeps its paragraphs, says the child's age then, and does not say that it is about the child", async () => {
  const entries = (await story()).years.flatMap(({ parts }) => parts).filter((part) => part.sort === "entry");
  assert.deepEqual(entries[0]?.what, [["Seen at home."], ["Sang along to the radio."]]);
  assert.deepEqual(entries[0]?.beside, ["aged 5 years 9 months"]);
  assert.deepEqual(entries[1]?.source, [
    "Hill School, Cleo Dunn: recorded 6 February 2024, recorded as DNA by Hill School.",
  ]);
  assert.deepEqual(entries[2]?.told, [
    { term: "Measured", words: ["weight 19.4 kg (in shoes; hoist scale; 1.2 kg taken off)"] },
    { term: "Not measured", words: ["height, could not stand"] },
  ]);
  assert.equal(entries[2]?.voice, true);
});
