import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { isProblem } from "@throughline/calendar";
import { readShape } from "./read-shape.ts";

const ann = { id: "ann", sex: "F", birth: 1980 };
const problemOf = (value: unknown) => {
  const read = readShape(value);
  assert.ok(isProblem(read), JSON.stringify(read));
  return read.problem;
};

test("what is missing or not what it ought to be is named by its place", () => {
  const people = { persons: [ann] };
  assert.equal(problemOf([]), "The file is []: it must be an object.");
  assert.equal(problemOf({}), "persons is missing: it must be a list.");
  assert.equal(problemOf({ persons: [{}], unions: [] }), "persons[0].id is missing: an id is text.");
  assert.equal(problemOf(people), "unions is missing: it must be a list.");
  assert.equal(
    problemOf({ persons: [ann, ann], unions: [] }),
    'persons[1].id is "ann": persons[0] has that id already.',
  );
  assert.equal(
    problemOf({ ...people, unions: [{ id: "u", a: "ann", b: "bob", children: [] }] }),
    'unions[0].b is "bob": nobody among persons has that id.',
  );
  assert.equal(
    problemOf({ ...people, unions: [{ id: "u", a: "ann", children: [{ id: "ann" }, { id: "cid" }] }] }),
    'unions[0].children[1].id is "cid": nobody among persons has that id.',
  );
  assert.match(
    problemOf({ ...people, unions: [{ id: "u", a: "ann", children: [{ id: "ann", rel: "godchild" }] }] }),
    /^unions\[0\]\.children\[0\]\.rel is "godchild": write one of birth, adopted, foster,/,
  );
  assert.match(
    problemOf({ persons: [{ id: "x", birth: "long ago" }], unions: [] }),
    /^persons\[0\]\.birth is/,
  );
  assert.match(problemOf({ ...people, unions: [], index: "who" }), /^index is "who": nobody/);
});

test("what a file leaves out is not known, and nothing is made up for it", () => {
  const read = readShape({ persons: [{ id: 7 }, ann], unions: [{ id: "u", a: 7, children: ["ann"] }] });
  assert.ok(!isProblem(read));
  assert.deepEqual(read.people[0], { id: "7", name: "", sex: "not known", birth: null });
  assert.deepEqual(read.unions[0], {
    id: "u",
    a: "7",
    b: null,
    partners: false,
    current: true,
    start: null,
    children: [{ id: "ann", rel: "birth" }],
  });
  assert.equal(read.index, null);
});

test("a day of birth sorts inside its year", () => {
  const read = readShape({
    persons: [
      { id: "a", birth: "2011-03-12" },
      { id: "b", birth: "2011-11" },
      { id: "c", birth: 2012 },
    ],
    unions: [],
  });
  assert.ok(!isProblem(read));
  const births = read.people.map(({ birth }) => birth ?? Number.NaN);
  assert.deepEqual(
    births.toSorted((a, b) => a - b),
    births,
  );
  assert.ok(births.every((birth, i) => Math.floor(birth) === [2011, 2011, 2012][i]));
});

for (const path of globSync("packages/genogram/vectors/{shapes,wild}/*.json"))
  test(`the family in ${path.split("/").at(-1)} can be read`, () => {
    const read = readShape(JSON.parse(readFileSync(path, "utf8")));
    assert.ok(!isProblem(read), JSON.stringify(read));
  });
