import assert from "node:assert/strict";
import { test } from "node:test";
import { paths } from "../paths.ts";
import { bringing } from "../testing/imports/bringing.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const planted = await plantSmallPartnership(house);
const { bring, rows, add } = bringing(house, planted);
const cleo = await house.signIn("cleo@example.org");

const sheet = [
  "Child;Date weighed;Wt;Weighed on;Remarks",
  "Sunniva Ashdown;14/02/2025;42.8;Hoist scale;Laughed at the hoist",
  "Sunniva Ashdown;14/05/2025;could not be weighed, hoist broken;;",
  "",
].join("\r\n");

/** What a page asks, answered as it stands. */
const chosenIn = (form: string): Record<string, string> =>
  Object.fromEntries(
    [...form.matchAll(/<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs)].map(
      ([, name = "", options = ""]) => [
        name,
        /<option[^>]*value="([^"]*)"[^>]*selected/.exec(options)?.[1] ?? "",
      ],
    ),
  );

test("a sheet of weights is asked for its unit, and read only when somebody has said it", async () => {
  const importId = await bring(Buffer.from(sheet), "weights.csv");
  const at = paths.importMapping(planted.sunny, importId);
  const form = await (await house.get(at, cleo)).text();
  assert.match(wordsOf(form), /“Wt” says no unit\. Say which it is in\./);
  const answers = chosenIn(form);
  assert.equal(answers["unit-weight"], "");
  const refused = await house.post(at, answers, cleo);
  assert.equal(refused.status, 422);
  assert.match(wordsOf(await refused.text()), /Say in which unit “Wt” is given/);
  assert.equal((await house.post(at, { ...answers, "unit-weight": "lb" }, cleo)).status, 303);
  const [first, second] = (await rows(importId)).map(({ proposed }) => proposed?.entry);
  assert.deepEqual(
    first?.measurements.map(({ value, unit, how }) => [value, unit, how?.method]),
    [[19.414, "kg", "hoist scale"]],
  );
  assert.equal(second?.notMeasured?.[0]?.sort, "weight");
  const preview = wordsOf(await (await house.get(paths.import(planted.sunny, importId), cleo)).text());
  assert.match(preview, /Weight 19\.414 kg\./, "what is about to be added is read before it is");
  assert.match(preview, /Not measured: weight/);
});

test("what was weighed and what could not be stand on the growth page, from the file", async () => {
  const importId = await bring(Buffer.from(sheet.replaceAll("2025", "2026")), "weights-again.csv");
  assert.equal((await add(importId)).added, 2, "the same columns are not asked about again");
  const words = wordsOf(await (await house.get(paths.growth(planted.sunny), cleo)).text());
  assert.match(words, /14 February 2026 19\.414 kg .*? Hoist scale/);
  assert.match(
    words,
    /14 May 2026 Not measured None .*?Could not be done: .*?could not be weighed, hoist broken/,
  );
});
