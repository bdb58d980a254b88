import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { leastEntry } from "./testing/told.ts";

const house = await openTestHouse();
const { sunny } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const add = async (fields: Record<string, string | string[]>) =>
  await house.post(paths.entries(sunny), { ...leastEntry, kind: "measurement", ...fields }, asha);
const idOf = (answer: Response) => /entry=([^&]+)/.exec(answer.headers.get("location") ?? "")?.[1] ?? "";
const pageOf = async (path: string) => await (await house.get(path, asha)).text();
const factsOf = async (id: string) => wordsOf(await pageOf(paths.entry(sunny, id)));

const weighed = {
  weight: "19,4",
  weightMethod: "hoist scale",
  equipment: "Sling",
  takenOff: "1.2 kg",
  clothing: "Vest, no splints",
  fluid: "None seen",
  feedingRoute: "gastrostomy",
  feedingVolume: "900 ml a day",
  height: "118.5",
  heightMethod: "segmental lengths",
  heightPosition: "lying",
  takenBy: "Gwen Abara",
  takenAt: "school",
};
const first = idOf(await add(weighed));

describe("recording a measurement", () => {
  test("the form opens with it chosen where a page asks for it, and its part open", async () => {
    const page = await pageOf(`${paths.newEntry(sunny)}?kind=measurement`);
    assert.match(page, /<option value="measurement" selected/);
    assert.match(page, /<details[^>]*data-kinds="measurement"[^>]* open/);
    assert.doesNotMatch(
      await pageOf(paths.newEntry(sunny)),
      /<details[^>]*data-kinds="measurement"[^>]* open/,
    );
    assert.doesNotMatch(page, /name="seen"[^>]*value="seen"[^>]*checked/, "being measured is not assumed");
  });

  test("its part stands first, and the figures tell what happened where nobody says more", async () => {
    const page = await pageOf(`${paths.newEntry(sunny)}?kind=measurement`);
    assert.ok(page.indexOf('name="weight"') < page.indexOf('name="what"'));
    const id = idOf(await add({ what: "", weight: "18.4", notMeasured: "height", notReason: "unwell" }));
    assert.match(await factsOf(id), /What happened Weight 18\.4 kg, height could not be measured\./);
    const answer = await house.post(paths.entries(sunny), { ...leastEntry, what: "" }, asha);
    assert.equal(answer.status, 422, "of anything else somebody says what happened");
  });

  test("how it was taken is kept with what it belongs to", async () => {
    const words = await factsOf(first);
    assert.match(
      words,
      /Weight 19\.4 kg \(hoist scale; Sling, 1\.2 kg taken off; Vest, no splints; fluid: None seen; fed by gastrostomy, 900 ml a day; taken by Gwen Abara, school\)/,
    );
    assert.match(
      words,
      /Height 118\.5 cm \(segmental lengths, lying; Vest, no splints; fed by gastrostomy, 900 ml a day; taken by Gwen Abara, school\)/,
    );
  });

  test("a correction begins with all of it, and keeps what is not corrected", async () => {
    const at = paths.correction(sunny, first);
    const page = await pageOf(at);
    for (const kept of ["hoist scale", "lying", "gastrostomy"])
      assert.match(page, new RegExp(`<option value="${kept}" selected`));
    assert.match(page, /value="1\.2"/);
    const answer = await house.post(
      at,
      { ...leastEntry, kind: "measurement", ...weighed, weight: "19.6", reason: "Read wrongly" },
      asha,
    );
    assert.equal(answer.status, 303);
    const words = wordsOf(await pageOf(answer.headers.get("location") ?? ""));
    assert.match(words, /Weight 19\.6 kg \(hoist scale; Sling, 1\.2 kg taken off/);
  });

  test("that somebody could not be weighed is recorded with why, and stands alone as an entry", async () => {
    const id = idOf(
      await add({
        notMeasured: ["weight", "height"],
        notReason: "no hoist scale or other scale that fits",
        notWords: "The clinic has none",
      }),
    );
    const words = await factsOf(id);
    assert.match(
      words,
      /Weight could not be measured: no hoist scale or other scale that fits\. The clinic has none/,
    );
    assert.match(words, /Height could not be measured/);
    assert.match(
      wordsOf(await pageOf(paths.chronology(sunny))),
      /Weight could not be measured: no hoist scale/,
    );
  });
});

for (const [title, fields, words] of [
  ["nothing measured and nothing tried", {}, /Write what was measured, or what could not be and why/],
  ["a reason for nothing", { notReason: "unwell" }, /Tick what could not be measured/],
  ["what could not be measured, without why", { notMeasured: "weight" }, /Choose why it could not/],
  [
    "a weight that was and was not taken",
    { weight: "19", notMeasured: "weight", notReason: "unwell" },
    /Weight has a value, and is ticked as not measured/,
  ],
  ["something taken off nothing", { height: "118", takenOff: "12" }, /Write the weight that was left/],
  ["a method that is none", { weight: "19", weightMethod: "by eye" }, /There is a problem/],
] as const)
  test(`${title} is shown in place, and what was typed stays`, async () => {
    const answer = await add({ ...fields, clothing: "In her coat" });
    assert.equal(answer.status, 422);
    const page = await answer.text();
    assert.match(page, words);
    assert.match(page, /In her coat/);
  });
