import assert from "node:assert/strict";
import { test } from "node:test";
import { birchFamily, couple, day, episode, family, parents, person } from "../../scripts/birch-family.ts";
import { gedcomOf, mayBeLiving } from "../index.ts";

const today = Temporal.PlainDate.from("2026-11-24");

test("somebody is taken as living until a death is recorded or a hundred years have gone", () => {
  const living = (born: string | null, more = {}) => mayBeLiving(person("a", "female", born, more), today);
  assert.equal(living("25 November 1926"), true);
  assert.equal(living("24 November 1926"), false);
  assert.equal(living("1926"), true);
  assert.equal(living("1925"), false);
  assert.equal(living(null), true);
  assert.equal(living("1980", { died: "day not known" }), false);
  assert.equal(living(null, { pregnancy: "miscarried" }), false);
  assert.equal(living("2027", { pregnancy: "expected" }), true);
});

test("of the living a file says how they belong together and their sex, and no name, day or word", () => {
  for (const version of ["5.5.1", "7.0"] as const) {
    const { text, dropped } = gedcomOf(birchFamily(), { version, today });
    const told = [...text.matchAll(/^1 NAME (.*)$/gm)].map(([, name]) => name);
    assert.deepEqual([...new Set(told)].toSorted(), [
      "Edith Birch",
      "Frank Birch",
      "Living",
      ...(version === "5.5.1" ? ["Not given"] : []),
    ]);
    const days = [...text.matchAll(/^\d (?:DATE|_FROM|_TO|PHRASE|FACT) (.*)$/gm)].map(([, words]) => words);
    const kinds = ["Twin, not identical", "Donor", "Step", "Special guardian", "Kinship carer", "Stillborn"];
    assert.deepEqual(
      days.filter((words) => !kinds.includes(words ?? "")),
      ["24 NOV 2026", "1939", "MAR 2019", "ABT 1936", "1958", "MAR 2019"],
    );
    assert.match(text, /PEDI (foster|FOSTER)/);
    assert.match(
      dropped[0] ?? "",
      /may be living \(12\): no death is recorded, and they were born less than 100 years ago/,
    );
  }
});

test("ids that could be somebody's name do not reach the file", () => {
  const named = family({
    people: [person("anna-marsh", "female"), person("@ANNA@", "female"), person("@I1@", "male")],
  });
  const { text } = gedcomOf(named, { version: "7.0", today });
  assert.deepEqual(
    [...text.matchAll(/^0 (@.*@) INDI/gm)].map(([, xref]) => xref),
    ["@I2@", "@I3@", "@I1@"],
  );
});

test("what GEDCOM has no place for is told of, with how many", () => {
  const of = family({
    people: [person("a", "female"), person("b", "male")],
    couples: [couple("a", "b", episode("married")), couple("a", "gone", episode("married"))],
    parentLinks: parents("gone", "b"),
    households: [{ id: "h", name: "Home", members: [] }],
    care: [{ carer: "a", of: "b", what: "washing", from: null, to: null }],
    observations: [
      {
        id: "o",
        a: "a",
        b: "b",
        quality: "close",
        directed: false,
        saidBy: "a",
        on: day("2020") ?? assert.fail(),
      },
    ],
    supports: [],
    births: [{ id: "t", children: ["a", "gone"], identical: null }],
  });
  const { dropped } = gedcomOf(of, { version: "7.0", today, redactLiving: false });
  assert.deepEqual(dropped, [
    "Not carried: homes, and who sleeps there (1).",
    "Not carried: facts of who gives personal care (1).",
    "Not carried: observations of how two people are with each other (1).",
    "Not carried: links to somebody who is not in the family (2).",
    "Not carried: births of twins or more of whom only one is in the family (1).",
  ]);
});

test("what was tried to find a father is not told where the mother may be living, even of a child who died", () => {
  const of = family({
    people: [person("mother", "female", "1990"), person("child", "male", "2019", { died: day("2020") })],
    parentLinks: parents("mother", "child"),
    unknownParents: [
      { id: "u", children: ["child"], other: "mother", parent: "father", words: "She said it was Jo." },
    ],
  });
  const { text, dropped } = gedcomOf(of, { version: "7.0", today });
  assert.match(text, /1 HUSB @VOID@\n1 WIFE @I1@/);
  assert.ok(!text.includes("Jo"));
  assert.ok(dropped.some((sentence) => sentence.startsWith("What was tried to find a parent")));
});
