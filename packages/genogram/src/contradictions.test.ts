import assert from "node:assert/strict";
import { test } from "node:test";
import { elliesFamily } from "../scripts/ellies-family.ts";
import { couple, episode, family, parents, person } from "../scripts/invented-family.ts";
import { contradictionsIn } from "./contradictions.ts";
import { named } from "./named.ts";

const [ann, bob, cat] = [
  person("a", "Ann", "female", "1980"),
  person("b", "Bob", "male", "1978", { died: "2001" }),
  person("c", "Cat", "female", "2004"),
];

test("a family with three homes and two fathers contradicts nothing", () => {
  assert.deepEqual(contradictionsIn(elliesFamily()), []);
});

test("a circle of parents is named once, by somebody in it", () => {
  const given = family({
    people: [ann, bob, cat],
    parentLinks: [...parents("a", "b"), ...parents("b", "a"), ...parents("c", "c")],
  });
  assert.deepEqual(
    contradictionsIn(given).map((said) => named(said, given)),
    [
      "Cat is recorded as their own parent.",
      "Ann is recorded as their own ancestor.",
      "Ann is recorded as a birth parent of Bob, and as born no earlier.",
    ],
  );
});

test("a father who died three years before the birth is named, and nobody is left out", () => {
  const given = family({ people: [ann, bob, cat], parentLinks: parents("a b", "c") });
  assert.deepEqual(contradictionsIn(given), [
    "{b} is recorded as a birth parent of {c}, and as having died before.",
  ]);
});

test("a father both named and not known is a contradiction", () => {
  const given = family({
    people: [ann, person("d", "Di", "male", null), cat],
    parentLinks: parents("a d", "c"),
    unknownParents: [{ id: "u", children: ["c"], other: "a", parent: "father", words: null }],
  });
  assert.deepEqual(contradictionsIn(given), [
    "{c} has a birth parent recorded as not known, and two recorded by name.",
  ]);
});

test("links to nobody, a couple of one and three birth parents are named", () => {
  const given = family({
    people: [ann, person("d", "Di", "male", null), person("e", "Ed", "male", null), cat],
    couples: [couple("a", "a", episode("brief"))],
    parentLinks: [...parents("a d e", "c"), ...parents("nobody", "c", "foster")],
  });
  assert.deepEqual(contradictionsIn(given), [
    'Somebody is linked to "nobody", who is not among the people.',
    "{a} is recorded as their own partner.",
    "{c} has 3 people recorded as birth parents.",
  ]);
});
