import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { tell } from "../chronology/testing/told.ts";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, marlow, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const read = async (path: string, who = asha) => await (await house.get(path, who)).text();

const before = { growth: await read(paths.growth(sunny)), first: await read(paths.child(sunny)) };

const weight = (value: number) => [{ sort: "weight", value, unit: "kg", note: null }] as const;
const [, last = "", slip = ""] = await tell(house, viewer.asha, sunny, [
  { on: "4 May 2025", what: "Weighed", kind: "measurement", measurements: weight(22) },
  { on: "4 May 2026", what: "Weighed", kind: "measurement", measurements: weight(18.5) },
  { on: "5 May 2026", what: "Weighed again", kind: "measurement", measurements: weight(81.5) },
]);
await house.post(paths.withdrawal(sunny, slip), { why: "Another child's weight" }, asha);
await tell(house, viewer.cleo, sunny, [
  { on: "20 May 2026", what: "Weighed at school", kind: "measurement", measurements: weight(18.9) },
]);
const page = await read(paths.growth(sunny));
const words = wordsOf(page);

describe("the growth page", () => {
  test("says what will stand there while nothing is measured", () => {
    assert.match(wordsOf(before.growth), /Nothing measured is kept/);
    assert.doesNotMatch(before.growth, /<svg[^>]*role="img"/);
  });

  test("says the last weight, where it stands and how long ago that was", () => {
    assert.match(
      words,
      /3 weights are kept as measurements\. The last of them was on 20 May 2026, 188 days ago: 18\.9 kg, /,
    );
  });

  test("leads from each weight to its entry, with the agency that took it", () => {
    assert.ok(page.includes(`/chronology?entry=${last}#e-${last}`));
    assert.match(words, /20 May 2026 18\.9 kg −\d\.\d\d .*? Hill School/);
  });

  test("leaves out what was withdrawn", () => assert.doesNotMatch(words, /81\.5/));

  test("says that the length of the pregnancy is not recorded, and gives no corrected age", () => {
    assert.match(words, /How long the pregnancy lasted is not recorded, so there is no corrected age/);
  });

  test("asks, and gives the arithmetic and the source", () => {
    assert.match(words, /Has this been fully looked into already\?/);
    assert.match(words, /Weight, against the 0\.4th centile line\. On 20 May 2026 below the 0\.4th: SDS −\d/);
    assert.match(words, /RCPCH, Growth charts/);
  });

  test("draws a chart wide and narrow, without a style of its own", () => {
    assert.equal(
      [...page.matchAll(/<svg[^>]*role="img"/g)].length,
      4,
      "one of weight and one of all measures",
    );
    assert.doesNotMatch(page, / style=/);
  });

  test("draws nothing for a child whose sex is not known, and says why", async () => {
    await house.owner.query(
      "update person set sex = 'not known' where id = (select person_id from child_record where id = $1)",
      [marlow],
    );
    await tell(house, viewer.dee, marlow, [
      { on: "4 May 2026", what: "Weighed", kind: "measurement", measurements: weight(18) },
    ]);
    const marlows = await read(paths.growth(marlow), await house.signIn("dee@example.org"));
    assert.match(wordsOf(marlows), /Sex is recorded as not known\./);
    assert.match(wordsOf(marlows), /18 kg None/);
    assert.doesNotMatch(marlows, /<svg[^>]*role="img"/);
  });
});

describe("the weight on a child's first page", () => {
  test("is an empty part while none is kept", () => {
    assert.match(wordsOf(before.first), /No weight is kept as a measurement\. The line of her weight/);
  });

  test("is a line among the centiles, and its sentence", async () => {
    const first = await read(paths.child(sunny));
    assert.match(first, /Sunny’s weight among the centile lines/);
    assert.match(wordsOf(first), /Last weighed on 20 May 2026, 188 days ago: \d/);
    assert.match(
      wordsOf(first),
      /A fall of \d\.\d centile spaces \(\d\.\d\d SD\) from the earliest weight: .* on \d+ \w+ \d{4}, .* on 20 May 2026\./,
    );
    assert.match(
      wordsOf(first),
      /Placed at the age from birth: how long the pregnancy lasted is not recorded/,
    );
    assert.doesNotMatch(first, /cannot draw it yet\.<\/p>.*Record a weight/s);
  });
});

test("a weight that is restricted to other agencies is not counted, and that there is one is said", async () => {
  const [held = ""] = await tell(house, viewer.cleo, sunny, [
    { on: "1 June 2026", what: "Weighed in confidence", kind: "measurement", measurements: weight(17.3) },
  ]);
  const cleo = await house.signIn("cleo@example.org");
  const answer = await house.post(
    paths.restriction(sunny, held),
    { why: "Asked for by her mother", to: "named" },
    cleo,
  );
  assert.equal(answer.status, 303);
  const now = wordsOf(await read(paths.growth(sunny)));
  assert.doesNotMatch(now, /17\.3/);
  assert.match(now, /Not counted here: 1 restricted entry/);
});
