import assert from "node:assert/strict";
import { test } from "node:test";
import { family, household, parents, person, written } from "../../scripts/invented-family.ts";
import { describeFamily } from "../describe/describe-family.ts";
import { describeEcomap } from "../ecomap/describe-ecomap.ts";
import type { AdultServiceAnswer, AdultServiceAsked } from "../family.ts";

const day = Temporal.PlainDate.from("2026-11-24");

function asked(
  person: string,
  answer: AdultServiceAnswer,
  on: string,
  words: string | null = null,
): AdultServiceAsked {
  const known = written(on);
  assert.ok(known);
  return { id: `${person} ${on}`, person, answer, words, saidBy: "Jo Hay", on: known };
}

const recorded = (adultServices: readonly AdultServiceAsked[]) => ({
  ...family({
    index: "c",
    people: [
      person("c", "Cat Hay", "female", "2015"),
      person("m", "Jo Hay", "female", "1990"),
      person("f", "Ed Roe", "male", "1988"),
      person("b", "Tam Hay", "male", "2012"),
      person("l", "Len Hay", "male", null),
    ],
    parentLinks: [...parents("m f", "c"), ...parents("m", "b"), ...parents("l", "m")],
    households: [household("h", "Home", "c, m, b, l")],
  }),
  adultServices,
});
const part = (adultServices: readonly AdultServiceAsked[]) =>
  describeFamily(recorded(adultServices), day).parts.find(({ heading }) => heading === "Adult services")
    ?.sentences;

test("none is told from not asked, would not say and never recorded, each with who said it and when", () => {
  assert.deepEqual(
    part([asked("m", "yes", "20 March 2026", "Harbour Recovery Service"), asked("f", "none", "1 May 2026")]),
    [
      "Harbour Recovery Service works with Jo Hay; said by Jo Hay, on 20 March 2026.",
      "No adult service works with Ed Roe; said by Jo Hay, on 1 May 2026.",
      "Whether an adult service works with Len Hay is not recorded as asked.",
    ],
  );
  assert.deepEqual(
    part([asked("f", "would not say", "1 May 2026"), asked("l", "not asked", "2 May 2026", "he was asleep")]),
    [
      "Whether an adult service works with Jo Hay is not recorded as asked.",
      "Ed Roe would not say whether an adult service works with them; said by Jo Hay, on 1 May 2026.",
      "Len Hay was not asked whether an adult service works with them: he was asleep; said by Jo Hay, on 2 May 2026.",
    ],
  );
});

test("the newest answer counts, as at the day", () => {
  const both = [asked("m", "yes", "2025", "Harbour"), asked("m", "none", "1 May 2026")];
  assert.equal(part(both)?.[0], "No adult service works with Jo Hay; said by Jo Hay, on 1 May 2026.");
  const before = describeFamily(recorded(both), Temporal.PlainDate.from("2026-01-01"));
  assert.ok(
    before.parts.some(({ sentences }) => sentences.some((one) => one.startsWith("Harbour works with"))),
  );
});

test("a brother who is a child is not one of those to ask, and nothing is said until anybody was", () => {
  assert.ok(!part([asked("m", "none", "2026")])?.some((one) => one.includes("Tam")));
  assert.equal(part([]), undefined);
});

test("the table says it beside each carer, and the ecomap shows the service and tells of the rest", () => {
  const told = recorded([asked("m", "yes", "2026", "Harbour"), asked("f", "none", "2026")]);
  const rows = describeFamily(told, day).table.flatMap(({ groups }) =>
    groups.flatMap(({ people }) => people),
  );
  assert.equal(rows.find(({ id }) => id === "f")?.notes, "adult services: none");
  const map = describeEcomap(told, day);
  assert.ok(
    map?.rows.some(
      ({ name, what, forWhom }) => name === "Harbour" && what === "adult service" && forWhom === "Jo Hay",
    ),
  );
  assert.ok(map?.sentences.some((one) => one.startsWith("No adult service works with Ed Roe")));
});
