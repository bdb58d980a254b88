import assert from "node:assert/strict";
import { test } from "node:test";
import { elliesFamily } from "../../scripts/ellies-family.ts";
import { family, parents, person } from "../../scripts/invented-family.ts";
import { describeFamily } from "./describe-family.ts";
import type { Family } from "../family.ts";

const day = Temporal.PlainDate.from("2026-11-24");
const part = (given: Family, heading: string) =>
  describeFamily(given, day).parts.find((one) => one.heading === heading)?.sentences ?? [];

test("the child comes first, with every home they sleep in, then their parents", () => {
  assert.deepEqual(part(elliesFamily(), "People").slice(0, 3), [
    "Ellie Marsh, 9, lives at Okafor home, and sleeps at Kay's flat (alternate Saturdays) and Maureen's house (one Friday a month).",
    "Mother: Kay Marsh, 34, lives at Kay's flat.",
    "Father: Dean Tilley, about 39.",
  ]);
});

test("everybody is in the sentences once, and in the table once", () => {
  const { parts, table } = describeFamily(elliesFamily(), day);
  assert.equal(parts[0]?.sentences.length, 18);
  assert.equal(table.flatMap(({ groups }) => groups.flatMap(({ people }) => people)).length, 18);
});

test("a great-grandfather who is recorded as not known is in the words too", () => {
  const words = "tried on 3 May 2025: Mo does not wish to say";
  const given = family({
    index: "c",
    people: [
      person("c", "Cat", "female", "3 July 2017"),
      person("m", "Mo", "female", null),
      person("f", "Fred", "male", null),
      person("g", "Gil", "male", null),
    ],
    parentLinks: [...parents("m", "c"), ...parents("f", "c"), ...parents("g", "f")],
    unknownParents: [{ id: "u", children: ["g"], other: null, parent: "father", words }],
  });
  const told = part(given, "Not recorded or not known");
  assert.equal(told.filter((one) => one === `The father of Gil is not known: ${words}.`).length, 1);
});

test("a father not known is told where a father would be, with what was tried", () => {
  const given = family({
    index: "c",
    people: [person("c", "Cat", "female", "3 July 2017"), person("m", "Mo", "female", null)],
    parentLinks: parents("m", "c"),
    unknownParents: [
      {
        id: "u",
        children: ["c"],
        other: "m",
        parent: "father",
        words: "tried on 3 May 2025: Mo does not wish to say",
      },
    ],
  });
  assert.deepEqual(part(given, "People"), [
    "Cat, 9.",
    "Father: not known, tried on 3 May 2025: Mo does not wish to say.",
    "Mother: Mo, age not known.",
  ]);
});

test("what was observed is told as said, by whom and when, never as a fact", () => {
  assert.deepEqual(part(elliesFamily(), "What was observed"), [
    "Ellie Marsh and Sam Holt are said to be close; said by Ellie, with her symbol book, on 12 October 2026.",
    "Gary Holt is said to have abused Kay Marsh; said by Kay Marsh, to her social worker, on 9 June 2025.",
  ]);
});

test("a couple's parting is told, and who of them died", () => {
  const couples = part(elliesFamily(), "Couples");
  assert.ok(couples.includes("Dean Tilley and Kay Marsh: married from June 2016, divorced in 2020."));
  assert.ok(
    couples.includes(
      "Arthur Marsh and Maureen Marsh: married from 1980, until Arthur Marsh died in March 2019.",
    ),
  );
});

test("a stillborn sister is told by her name, as the sister she is", () => {
  assert.ok(part(elliesFamily(), "People").includes("Sister: Poppy, stillborn on 14 February 2019."));
});

test("the table goes from the oldest generation down, each in groups by home", () => {
  assert.deepEqual(
    describeFamily(elliesFamily(), day).table.map(({ heading, groups }) => [
      heading,
      groups.map((g) => g.household),
    ]),
    [
      ["Grandparents' generation", ["Maureen's house", null]],
      ["Parents' generation", ["Okafor home", "Kay's flat", null]],
      ["Ellie Marsh's generation", ["Okafor home", "Kay's flat", "Maureen's house", null]],
    ],
  );
});

test("the table says who is the child, and where a home is not recorded, rather than nothing", () => {
  const rows = describeFamily(elliesFamily(), day).table.flatMap(({ groups }) =>
    groups.flatMap(({ people }) => people),
  );
  assert.equal(rows.find(({ id }) => id === "ellie")?.kin, "the child");
  assert.ok(rows.some(({ home }) => home === "not recorded"));
  assert.equal(rows.find(({ age }) => age.startsWith("stillborn"))?.home, "");
});

test("facts that cannot all be right are said in a sentence with names", () => {
  const given = family({
    people: [person("a", "Ann", "female", "1990"), person("b", "Bob", "male", "1980")],
    parentLinks: parents("a", "b"),
  });
  assert.deepEqual(part(given, "What cannot all be right"), [
    "Ann is recorded as a birth parent of Bob, and as born no earlier.",
  ]);
});

test("without a child each person is told with their parents, by generation", () => {
  const given = family({
    people: [person("a", "Ann", "female", "1980"), person("b", "Bob", "male", "2005")],
    parentLinks: parents("a", "b"),
  });
  assert.deepEqual(part(given, "People"), ["Ann, about 46.", "Bob, about 21, child of Ann."]);
  assert.deepEqual(
    describeFamily(given, day).table.map(({ heading }) => heading),
    ["Generation 1", "Generation 2"],
  );
});
