import assert from "node:assert/strict";
import { test } from "node:test";
import { couple, episode, family, parents, person } from "../../scripts/invented-family.ts";
import { elliesFamily } from "../../scripts/ellies-family.ts";
import { kinOf } from "./kin-of.ts";
import type { Family } from "../family.ts";

const words = (of: Family, from: string, to: string) => kinOf(of, from).get(to)?.words;
const ellies = elliesFamily();
const toEllie: readonly (readonly [string, string])[] = [
  ["kay", "mother"],
  ["dean", "father"],
  ["maureen", "maternal grandmother"],
  ["arthur", "maternal grandfather"],
  ["olive", "paternal grandmother"],
  ["lee", "maternal uncle"],
  ["priya", "maternal uncle Lee's partner"],
  ["zara", "cousin through her mother"],
  ["gary", "mother's former partner"],
  ["sam", "half-brother through her mother"],
  ["ava", "half-sister through her mother"],
  ["baby", "sister"],
  ["coming", "sibling or half-sibling through her mother (father not recorded)"],
  ["ruth", "foster carer"],
];
for (const [id, said] of toEllie)
  test(`${id} is Ellie's ${said}`, () => {
    assert.equal(words(ellies, "ellie", id), said);
  });

test("twins whose father is not known are still twins", () => {
  assert.equal(words(ellies, "ava", "noah"), "twin brother");
});

test("a grandmother who is special guardian is told as both", () => {
  assert.equal(words(ellies, "sam", "maureen"), "maternal grandmother and special guardian");
});

test("a grandmother who is special guardian stays among grandparents, and her son among parents", () => {
  const generation = (id: string) => kinOf(ellies, "sam").get(id)?.generation;
  assert.deepEqual([generation("maureen"), generation("lee"), generation("kay")], [-2, -1, -1]);
});

test("children of different fathers who are not known are half-siblings, and of one they are whole", () => {
  const people = ["a", "b", "c"].map((id, at) => person(id, id.toUpperCase(), "female", `${2010 + at}`));
  const unknown = (id: string, ...children: string[]) =>
    ({ id, children, other: "m", parent: "father", words: null }) as const;
  const given = family({
    people: [person("m", "M", "female", "1980"), ...people],
    parentLinks: parents("m", "a b c"),
    unknownParents: [unknown("u1", "a", "b"), unknown("u2", "c")],
  });
  assert.equal(words(given, "a", "b"), "sister");
  assert.equal(words(given, "a", "c"), "half-sister through her mother");
});

test("when nobody recorded the fathers, it is not said that siblings are whole or half", () => {
  const given = family({
    people: [
      person("m", "M", "female", "1980"),
      person("a", "A", "male", "2010"),
      person("b", "B", "male", "2012"),
    ],
    parentLinks: parents("m", "a b"),
  });
  assert.equal(words(given, "a", "b"), "brother or half-brother through his mother (father not recorded)");
});

test("siblings of whom both parents are not known are siblings", () => {
  const both = (id: string, parent: "mother" | "father") =>
    ({ id, children: ["a", "b"], other: null, parent, words: null }) as const;
  const given = family({
    people: [person("a", "A", "male", "2010"), person("b", "B", "female", "2012")],
    unknownParents: [both("u1", "mother"), both("u2", "father")],
  });
  assert.equal(words(given, "a", "b"), "sister");
});

const wide = family({
  people: [
    person("c", "Jo", "not known", "2015", { gender: "non-binary" }),
    ...["m", "gm", "ggm", "ga", "gaC", "gaCC", "gaCCC", "auntie", "wife", "sis", "nie", "gnie"].map((id) =>
      person(id, `${id} x`, "female", null),
    ),
    person("gga", "gga", "female", null),
    person("step", "Ed", "male", null),
    person("stepchild", "Fi", "female", null),
    person("foster", "Di", "female", null),
    person("fosterchild", "Bo", "male", null),
    person("adopter", "Al", "male", null),
    person("adoptersMum", "Vi", "female", null),
    person("donor", "", "male", null),
  ],
  couples: [
    couple("m", "step", episode("married", "2020")),
    couple("auntie", "wife", episode("married", "2010", "2020", "divorced")),
  ],
  parentLinks: [
    ...parents("m", "c sis"),
    ...parents("gm", "m auntie"),
    ...parents("ggm", "gm ga"),
    ...parents("ga", "gaC"),
    ...parents("gaC", "gaCC"),
    ...parents("gaCC", "gaCCC"),
    ...parents("sis", "nie"),
    ...parents("nie", "gnie"),
    ...parents("step", "c", "step"),
    ...parents("step", "stepchild"),
    ...parents("foster", "c", "foster"),
    ...parents("foster", "fosterchild"),
    ...parents("adopter", "c", "adoptive"),
    ...parents("adoptersMum", "adopter"),
    ...parents("donor", "c", "donor"),
  ],
});
const ofJo: readonly (readonly [string, string])[] = [
  ["ggm", "maternal great-grandmother"],
  ["ga", "maternal great-aunt"],
  ["gaC", "cousin once removed through their mother"],
  ["gaCC", "second cousin through their mother"],
  ["gaCCC", "second cousin once removed through their mother"],
  ["nie", "niece"],
  ["gnie", "great-niece"],
  ["auntie", "maternal aunt"],
  ["wife", "maternal aunt auntie's former wife"],
  ["step", "stepfather"],
  ["stepchild", "stepsister"],
  ["foster", "foster carer"],
  ["fosterchild", "foster brother"],
  ["adopter", "adoptive father"],
  ["adoptersMum", "paternal grandmother by adoption"],
  ["donor", "donor"],
];
for (const [id, said] of ofJo)
  test(`somebody may be a child's ${said}`, () => {
    assert.equal(words(wide, "c", id), said);
  });

test("from the other side a child's words follow their gender as told", () => {
  assert.equal(words(wide, "gm", "c"), "grandchild");
  assert.equal(words(wide, "ga", "m"), "niece");
  assert.equal(words(wide, "foster", "c"), "foster child");
});

test("with two mothers a grandmother is told by which of them she is through", () => {
  const given = family({
    people: [
      person("c", "C", "female", "2015"),
      person("k", "Kay", "female", null),
      person("j", "Jo", "female", null),
      person("g", "G", "female", null),
    ],
    parentLinks: [...parents("k j", "c"), ...parents("g", "k")],
  });
  assert.equal(words(given, "c", "g"), "grandmother through Kay");
});

test("whoever is not linked to a child is given no word", () => {
  const given = family({ people: [person("a", "A", "male", null), person("b", "B", "male", null)] });
  assert.equal(words(given, "a", "b"), undefined);
});

test("a circle of parents ends, and everybody in it has a word", () => {
  const given = family({
    people: ["a", "b", "c"].map((id) => person(id, id, "male", null)),
    parentLinks: [...parents("a", "b"), ...parents("b", "c"), ...parents("c", "a")],
  });
  assert.equal(kinOf(given, "a").size, 3);
});

test("a pregnancy that was lost is told as its mother's, not as a sibling", () => {
  const given = family({
    people: [
      person("c", "C", "female", "2015"),
      person("m", "M", "female", "1985"),
      person("p", "", "not known", "2012", { pregnancy: "miscarried" }),
    ],
    parentLinks: parents("m", "c p"),
  });
  assert.equal(words(given, "c", "p"), "mother's pregnancy");
});

test("a donor's kin are told as the donor's, and children of one donor as that", () => {
  const given = family({
    people: ["c", "m", "d", "dm", "other", "om"].map((id) => person(id, id.toUpperCase(), "female", null)),
    parentLinks: [
      ...parents("m", "c"),
      ...parents("d", "c other", "donor"),
      ...parents("dm", "d"),
      ...parents("om", "other"),
    ],
  });
  assert.equal(words(given, "c", "dm"), "donor D's mother");
  assert.equal(words(given, "c", "other"), "half-sister by the same donor");
});

test("a guardian's son who is an uncle is told as an uncle, and no more", () => {
  assert.equal(words(ellies, "sam", "lee"), "maternal uncle");
});
