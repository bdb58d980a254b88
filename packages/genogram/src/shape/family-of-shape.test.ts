import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isProblem } from "@throughline/calendar";
import { familyOfShape } from "./family-of-shape.ts";
import { readShape } from "./read-shape.ts";

function family(name: string) {
  const path = new URL(`../../vectors/${name}.json`, import.meta.url);
  const shape = readShape(JSON.parse(readFileSync(path, "utf8")));
  assert.ok(!isProblem(shape));
  return familyOfShape(shape);
}
const kindsOf = (name: string, child: string) =>
  family(name)
    .parentLinks.filter((link) => link.child === child)
    .map(({ parent, kind }) => `${parent} ${kind}`);

test("a child has every set of parents the file gives", () => {
  assert.deepEqual(kindsOf("shapes/adopted-with-birth-parents", "daisy"), [
    "lee birth",
    "stacey birth",
    "simon adoptive",
    "helen adoptive",
  ]);
});

test("a step-parent is beside the parent, who is not made a step-parent", () => {
  assert.deepEqual(kindsOf("shapes/step-family-three-generations", "amy"), [
    "malcolm birth",
    "dawn birth",
    "susan step",
  ]);
});

test("a donor is beside the mothers, who stay mothers", () => {
  assert.deepEqual(kindsOf("shapes/same-sex-parents", "otis"), ["harriet birth", "mei birth", "ravi donor"]);
  assert.equal(family("shapes/same-sex-parents").couples.length, 1);
});

test("a parent who is not known is said to be the father where the mother is known", () => {
  const { unknownParents } = family("shapes/two-unknown-fathers");
  assert.deepEqual(
    unknownParents.map(({ parent, other, children }) => [parent, other, ...children]),
    [
      ["father", "natalie", "mason"],
      ["father", "natalie", "ruby"],
    ],
  );
});

test("a couple written down twice is one couple with two times together", () => {
  const { couples } = family("wild/same-union-twice");
  assert.deepEqual(
    couples.map(({ a, b, episodes }) => [a, b, episodes.length]),
    [["jim", "sal", 3]],
  );
});

test("somebody recorded as their own partner is no couple", () => {
  assert.deepEqual(family("wild/own-partner").couples, []);
});
