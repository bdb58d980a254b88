import assert from "node:assert/strict";
import { test } from "node:test";
import { elliesFamily } from "../../scripts/ellies-family.ts";
import { family, household, parents, person } from "../../scripts/invented-family.ts";
import { missingIn } from "./missing-in.ts";

const day = Temporal.PlainDate.from("2026-11-24");
const said = (given: Parameters<typeof missingIn>[0]) =>
  missingIn(given, day).map(({ sentence }) => sentence);

test("a child of whom nothing but the name is recorded has everything missing", () => {
  assert.deepEqual(said(family({ index: "c", people: [person("c", "Cat Lowe", "female", "2015")] })), [
    "Cat Lowe's mother is not recorded.",
    "Cat Lowe's father is not recorded.",
    "Who gives Cat Lowe personal care is not recorded.",
    "Where Cat Lowe lives is not recorded.",
  ]);
});

test("a father who was asked about is not known, which is told apart from not recorded", () => {
  const found = missingIn(elliesFamily(), day).filter(({ parent }) => parent === "father");
  assert.deepEqual(found, [
    {
      sort: "parent not known",
      person: "ava",
      parent: "father",
      sentence:
        "Ava Marsh and Noah Marsh's father is not known: tried on 3 May 2025: Kay does not wish to say.",
    },
  ]);
});

test("a father with no stated home is missing his home, and three generations are asked for", () => {
  assert.deepEqual(said(elliesFamily()).slice(0, 1), ["Where Dean Tilley lives is not recorded."]);
  const parentless = {
    ...elliesFamily(),
    parentLinks: elliesFamily().parentLinks.filter(({ child }) => child !== "dean"),
  };
  assert.ok(said(parentless).includes("Dean Tilley's mother is not recorded."));
});

test("somebody in the child's home whom nobody placed in the family is asked about", () => {
  const given = family({
    index: "c",
    people: [
      person("c", "Cat", "female", "2015"),
      person("m", "Mo", "female", null),
      person("x", "", "male", null),
    ],
    parentLinks: parents("m", "c"),
    households: [household("h", "Home", "c, m, x")],
  });
  assert.ok(
    said(given).includes(
      "How somebody whose name is not known, who lives with Cat, belongs to the family is not recorded.",
    ),
  );
});
