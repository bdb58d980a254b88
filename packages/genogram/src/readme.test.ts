import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readPartKnownDay } from "@throughline/calendar";
import { elliesFamily } from "../scripts/ellies-family.ts";
import {
  describeFamily,
  familyOn,
  graphOf,
  kinOf,
  layOut,
  missingIn,
  usualNotation,
  type Family,
  type Person,
} from "./index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const today = Temporal.PlainDate.from("2026-11-24");

const born = (text: string) => {
  const day = readPartKnownDay(text);
  assert.ok(!("problem" in day));
  return day;
};
const person = (id: string, name: string, sex: Person["sex"], birth: string): Person => ({
  id,
  name,
  sex,
  gender: null,
  born: born(birth),
  died: null,
  pregnancy: null,
  marks: [],
});
const birth = (parent: string, child: string) =>
  ({ id: `${parent}-${child}`, parent, child, kind: "birth", from: null, to: null }) as const;
const family: Family = {
  index: "tess",
  people: [
    person("jo", "Jo Lane", "female", "2 May 1992"),
    person("tess", "Tess Lane", "female", "3 July 2017"),
    person("finn", "Finn Lane", "male", "2021"),
    person("ali", "Ali Reza", "male", "1990"),
  ],
  couples: [],
  parentLinks: [birth("jo", "tess"), birth("jo", "finn"), birth("ali", "finn")],
  unknownParents: [
    {
      id: "u1",
      children: ["tess"],
      other: "jo",
      parent: "father",
      words: "asked on 3 May 2025: Jo does not wish to say",
    },
  ],
  births: [],
  households: [],
  care: [],
  observations: [],
  supports: [],
};

test("the worked example in the README is what the package says", () => {
  assert.deepEqual(
    graphOf(familyOn(family, today)).unions.map(({ id, a, b, children }) => [
      id,
      a,
      b,
      children.map((c) => c.id),
    ]),
    [
      ["u1", null, "jo", ["tess"]],
      ["ali+jo", "ali", "jo", ["finn"]],
    ],
  );
  assert.equal(kinOf(family, "tess").get("finn")?.words, "half-brother through her mother");
  assert.equal(kinOf(family, "tess").get("ali")?.words, "half-brother Finn's father");
  const said = [
    ...(describeFamily(family, today).parts[0]?.sentences ?? []),
    ...missingIn(family, today).map((m) => m.sentence),
  ];
  for (const sentence of said) assert.ok(readme.includes(sentence), sentence);
  assert.equal(layOut(graphOf(familyOn(family, today))).people.length, 4);
});

test("the notation in the README is the notation drawn with", () => {
  const { people, couples, parents, qualities, supports, endings } = usualNotation;
  for (const group of [people, couples, parents, qualities, supports, endings])
    for (const { words } of Object.values(group)) assert.ok(readme.includes(words), words);
});

test("Ellie's family in the README has two fathers, three homes and nobody missing", () => {
  const given = familyOn(elliesFamily(), today);
  assert.equal(given.households.length, 3);
  assert.equal(layOut(graphOf(given)).people.length, given.people.length);
});
