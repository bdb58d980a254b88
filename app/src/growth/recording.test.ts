import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { tell } from "../chronology/testing/told.ts";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const read = async (path: string) => wordsOf(await (await house.get(path, asha)).text());
const post = async (path: string, fields: Readonly<Record<string, string | string[]>>) =>
  await house.post(path, fields, asha);
const weight = (value: number) => [{ sort: "weight", value, unit: "kg", note: null }] as const;
await tell(house, viewer.asha, sunny, [
  { on: "4 May 2024", what: "Weighed", kind: "measurement", measurements: weight(22) },
  { on: "4 September 2024", what: "Weighed", kind: "measurement", measurements: weight(23) },
  { on: "4 May 2026", what: "Weighed", kind: "measurement", measurements: weight(19.5) },
]);
const source = { cameFrom: "Red book, page 4", knownOn: "20 November 2026" };

describe("what growth rests on", () => {
  test("is refused in place where it cannot be, and nothing typed is lost", async () => {
    const at = paths.growthFacts(sunny);
    for (const [fields, words] of [
      [{ ...source }, /Write at least one thing/],
      [{ ...source, weeks: "50" }, /“50” cannot be right/],
      [{ ...source, days: "3" }, /Give the weeks as well as the days/],
      [{ ...source, birthWeight: "3240" }, /“3240” cannot be right/],
      [{ ...source, weeks: "29", notKnown: "gestation" }, /is written and ticked as not known/],
      [{ weeks: "29", knownOn: "20 November 2026" }, /Say where this comes from/],
      [{ ...source, weeks: "29", knownOn: "1 December 2026" }, /has not come yet/],
    ] as const) {
      const answer = await post(at, fields);
      assert.equal(answer.status, 422);
      assert.match(wordsOf(await answer.text()), words);
    }
    assert.match(await (await house.get(at, asha)).text(), /value="29"/);
  });

  test("is kept with who recorded it and where it came from, and gives a corrected age", async () => {
    const answer = await post(paths.growthFacts(sunny), {
      ...source,
      weeks: "29",
      days: "4",
      birthWeight: "1.24",
      mothersHeight: "160",
      mothersHow: "told",
      notKnown: "father's height",
    });
    assert.equal(answer.status, 303);
    const words = await read(paths.growth(sunny));
    assert.match(
      words,
      /How long the pregnancy lasted 29 weeks and 4 days Red book, page 4, 20 November 2026\. Recorded by Asha Bell/,
    );
    assert.match(words, /Mother’s height 160 cm, told/);
    assert.match(words, /Father’s height Asked, and not known/);
    assert.match(words, /Born at 29 weeks and 4 days\. Each measurement is read at both ages/);
    assert.match(words, /SDS, corrected age SDS, age from birth/);
    assert.match(words, /3 July 2017, at birth 1\.24 kg/);
    assert.match(words, /Read at the corrected age; at the chronological age the SDS is −/);
    assert.match(await read(paths.child(sunny)), /Placed at the corrected age/);
  });

  test("recorded again, the later holds and the earlier stays readable", async () => {
    await post(paths.growthFacts(sunny), { ...source, cameFrom: "Discharge letter", weeks: "29", days: "5" });
    const words = await read(paths.growthFacts(sunny));
    assert.match(
      words,
      /29 weeks and 5 days Discharge letter.* Before that: 29 weeks and 4 days\. Red book, page 4/,
    );
  });

  test("the charts show both ages, or one, as the address asks", async () => {
    const marks = async (ages: string) => {
      const page = await (await house.get(`${paths.growth(sunny)}${ages}`, asha)).text();
      return [/<circle class="growth-chart__point"/, /growth-chart__cross/].map((mark) => mark.test(page));
    };
    assert.deepEqual(await marks(""), [true, true]);
    assert.deepEqual(await marks("?ages=corrected"), [false, true]);
    assert.deepEqual(await marks("?ages=birth"), [true, false]);
  });
});

describe("how often a clinician asks to measure", () => {
  const monthly = {
    sort: "weight",
    every: "4",
    unit: "weeks",
    setBy: "Luke Farrow",
    role: "dietitian",
    why: "To see whether the feed is enough",
  };

  test("is by a named clinician, with a number and a reason", async () => {
    const answer = await post(paths.growthIntervals(sunny), {
      sort: "weight",
      unit: "weeks",
      from: "1 June 2026",
    });
    assert.equal(answer.status, 422);
    const words = wordsOf(await answer.text());
    assert.match(words, /Say which clinician asked for it, by name/);
    assert.match(words, /no published interval for a child of five or more/);
  });

  test("what is late stands first on the growth page and on the first page", async () => {
    assert.equal((await post(paths.growthIntervals(sunny), { ...monthly, from: "1 June 2026" })).status, 303);
    for (const path of [paths.growth(sunny), paths.child(sunny)])
      assert.match(
        await read(path),
        /Weight, asked for by Luke Farrow, is 176 days late: it was due by 1 June 2026\. Last weighed on 4 May 2026\./,
      );
    const check = await (await house.get(paths.check(sunny, "BAR-3"), asha)).text();
    assert.match(wordsOf(check), /Not met/);
    assert.match(
      check,
      /What shows why[\s\S]*data-measure="weight"/,
      "the line of weight stands on the check's page",
    );
  });

  test("that it could not be done is counted, is shown, and does not put it off", async () => {
    await tell(house, viewer.asha, sunny, [
      {
        on: "10 November 2026",
        what: "Clinic",
        notMeasured: [{ sort: "weight", reason: "no hoist scale or other scale that fits", words: null }],
      },
    ]);
    const page = await (await house.get(paths.growth(sunny), asha)).text();
    assert.match(
      wordsOf(page),
      /Since then it was to be done and was not: 10 November 2026 , no hoist scale|10 November 2026, no hoist scale/,
    );
    assert.match(wordsOf(page), /10 November 2026 Not measured None None Could not be done: no hoist scale/);
    assert.match(page, /growth-chart__not-measured/);
    assert.match(wordsOf(page), /To be measured and not: weight on 10 November 2026/);
  });

  test("it can be ended, and then nothing is late", async () => {
    await post(paths.growthIntervals(sunny), {
      ...monthly,
      unit: "no longer",
      every: "",
      from: "20 November 2026",
    });
    assert.doesNotMatch(await read(paths.growth(sunny)), /days late/);
  });
});

describe("how a child is fed, and who looked at the growth", () => {
  test("a feed that was changed without a weight since is said", async () => {
    const answer = await post(paths.growthFeeding(sunny), {
      route: "gastrostomy",
      volume: "900 ml a day",
      from: "1 October 2026",
      setBy: "Luke Farrow",
      role: "dietitian",
    });
    assert.equal(answer.status, 303);
    const words = await read(paths.growth(sunny));
    assert.match(
      words,
      /Fed: gastrostomy: 900 ml a day from 1 October 2026\. Nobody is recorded as having weighed the child since it was changed/,
    );
  });

  test("a review is of a named person, stands on the page, and answers the check", async () => {
    assert.match(await read(paths.growth(sunny)), /Nobody is recorded as having looked at it since/);
    const bad = await post(paths.growthReviews(sunny), {
      on: "20 November 2026",
      by: "Dr Nair",
      role: "paediatrician",
      sentence: "",
      nextOn: "1 November 2026",
    });
    assert.equal(bad.status, 422);
    const answer = await post(paths.growthReviews(sunny), {
      on: "20 November 2026",
      by: "Dr Nair",
      role: "paediatrician",
      sentence: "Not her condition. Feeding is looked at with Luke Farrow.",
      nextOn: "20 December 2026",
    });
    assert.equal(answer.status, 303);
    const words = await read(paths.growth(sunny));
    assert.match(words, /20 November 2026: Dr Nair, paediatrician Not her condition/);
    assert.match(words, /Looked at on 20 November 2026\. .*What was looked at stays a question/);
    assert.match(
      await read(paths.check(sunny, "BAR-3")),
      /Looked at: Weight, against the .*? on 20 November 2026 by Dr Nair \(paediatrician\)/,
    );
  });
});
