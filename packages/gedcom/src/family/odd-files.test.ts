import assert from "node:assert/strict";
import { test } from "node:test";
import { isProblem, showPartKnownDay } from "@throughline/calendar";
import { familyOfGedcom, layoutGraphOfGedcom, readGedcom } from "../index.ts";

function told(body: string, version = "5.5.1") {
  const file = `0 HEAD\n1 GEDC\n2 VERS ${version}\n${body}0 TRLR\n`;
  const document = readGedcom(new TextEncoder().encode(file));
  assert.ok(!isProblem(document));
  return { ...familyOfGedcom(document), graph: layoutGraphOfGedcom(document) };
}
const people = (...ids: string[]) => ids.map((id) => `0 @${id}@ INDI\n1 NAME ${id}\n`).join("");
const links = (of: ReturnType<typeof told>) =>
  of.family.parentLinks.map(({ parent, kind, child }) => `${parent} ${kind} ${child}`);
const times = (of: ReturnType<typeof told>) =>
  of.family.couples.map(({ episodes }) =>
    episodes.map(({ kind, from, to, end }) =>
      [kind, from && showPartKnownDay(from), to && showPartKnownDay(to), end].join(" ").trim(),
    ),
  );

test("two who married each other twice are one couple with two episodes, in one record or in two", () => {
  const one = told(
    `${people("A", "B")}0 @F1@ FAM\n1 HUSB @A@\n1 WIFE @B@\n1 MARR\n2 DATE 1911\n1 DIV\n2 DATE 1912\n1 MARR\n2 DATE 1914\n`,
  );
  assert.deepEqual(times(one), [["married 1911 1912 divorced", "married 1914"]]);
  const two = told(
    `${people("A", "B")}0 @F1@ FAM\n1 HUSB @A@\n1 WIFE @B@\n1 MARR\n2 DATE 1911\n1 DIV\n2 DATE 1912\n0 @F2@ FAM\n1 HUSB @A@\n1 WIFE @B@\n1 MARR\n2 DATE 1914\n`,
  );
  assert.deepEqual(times(two), times(one));
  assert.deepEqual(
    two.graph.unions.map(({ id }) => id),
    ["@F1@", "@F2@"],
  );
});

test("a divorce without a wedding tells of a marriage, and an engagement of a relationship", () => {
  const of = told(
    `${people("A", "B", "C", "D")}0 @F1@ FAM\n1 HUSB @A@\n1 WIFE @B@\n1 DIV Y\n0 @F2@ FAM\n1 HUSB @C@\n1 WIFE @D@\n1 ENGA\n2 DATE 2020\n`,
  );
  assert.deepEqual(times(of), [["married   divorced"], ["relationship 2020"]]);
});

test("two women under HUSB, or under WIFE twice, are a couple like any other", () => {
  const of = told(
    `${people("A", "B", "C")}0 @F1@ FAM\n1 WIFE @A@\n1 WIFE @B@\n1 CHIL @C@\n2 _MREL Natural\n2 _FREL Adopted\n`,
  );
  assert.deepEqual([of.family.couples[0]?.a, of.family.couples[0]?.b], ["@A@", "@B@"]);
  assert.deepEqual(links(of), ["@A@ birth @C@", "@B@ adoptive @C@"]);
});

test("a link from one side only still counts, and one to nobody is told of", () => {
  const of = told(
    `${people("A", "B")}0 @C@ INDI\n1 FAMC @F1@\n1 FAMC @F9@\n0 @F1@ FAM\n1 HUSB @A@\n1 WIFE @X@\n1 CHIL @B@\n`,
  );
  assert.deepEqual(links(of), ["@A@ birth @B@", "@A@ birth @C@"]);
  assert.deepEqual(of.warnings, [
    "Line 10: @C@ is a child of @F9@, which is not in this file.",
    "Line 13: WIFE of @F1@ points at @X@, which is nobody in this file.",
  ]);
});

test("twins are twins only where the file says so", () => {
  const born = (id: string, more = "") => `0 @${id}@ INDI\n1 BIRT\n2 DATE 1 JAN 2010\n${more}1 FAMC @F1@\n`;
  const family = `0 @F1@ FAM\n1 CHIL @A@\n1 CHIL @B@\n`;
  assert.deepEqual(told(born("A") + born("B") + family).family.births, []);
  const said = told(
    born("A", "1 ASSO @B@\n2 RELA Twin\n") + born("B", "1 ASSO @A@\n2 RELA fraternal twin\n") + family,
  );
  assert.deepEqual(
    said.family.births.map(({ children, identical }) => [children, identical]),
    [[["@A@", "@B@"], false]],
  );
});

test("an adoption that names no family belongs to the family by adoption, and to none where there is none", () => {
  const child = (pedi: string) =>
    `${people("A")}0 @C@ INDI\n1 ADOP\n2 DATE 2019\n1 FAMC @F1@\n${pedi}0 @F1@ FAM\n1 WIFE @A@\n1 CHIL @C@\n`;
  const adopted = told(child("2 PEDI adopted\n")).family.parentLinks[0];
  assert.equal(adopted?.kind, "adoptive");
  assert.equal(adopted.from && showPartKnownDay(adopted.from), "2019");
  assert.deepEqual(links(told(child(""))), ["@A@ birth @C@"]);
});

test("a child with three birth parents, a loop and somebody who is their own parent are told of and end", () => {
  const of = told(
    `${people("A", "B", "C", "D")}0 @F1@ FAM\n1 HUSB @A@\n1 WIFE @B@\n1 CHIL @D@\n0 @F2@ FAM\n1 HUSB @C@\n1 WIFE @D@\n1 CHIL @D@\n1 CHIL @A@\n`,
  );
  assert.ok(of.warnings.includes("D (@D@) as a child of @F2@: they are their own parent. It was not taken."));
  assert.ok(of.warnings.includes("D (@D@) has 3 birth parents in this file. Say which of them are."));
  assert.equal(of.graph.unions.length, 2);
});

test("a child without a record is told of, and two records under one id are two people", () => {
  const of = told(
    `${people("A", "A")}0 @F1@ FAM\n1 WIFE @A@\n1 CHIL @VOID@\n2 PHRASE Miscarried after 6 months\n`,
    "7.0",
  );
  assert.deepEqual(
    of.family.people.map(({ id }) => id),
    ["@A@", "@A@ of line 6"],
  );
  assert.deepEqual(of.warnings, [
    "@A@ stands twice, the second time on line 6. What points at it was read as the first.",
    "Line 10: @F1@ has a child without a record: “Miscarried after 6 months”. Nobody was added.",
  ]);
});

test("a name is shown without strokes, from its parts where there is no whole, and not at all where nobody knows it", () => {
  const name = (body: string) => told(`0 @A@ INDI\n${body}`).family.people[0]?.name;
  assert.equal(name("1 NAME Anna  Maria /de Marsh/ OBE\n"), "Anna Maria de Marsh OBE");
  assert.equal(name("1 NAME\n2 GIVN Anna\n2 SURN Marsh\n"), "Anna Marsh");
  for (const unknown of ["1 NAME //\n", "1 NAME ? /?/\n", "1 NAME [--?--] //\n", ""])
    assert.equal(name(unknown), "");
});

test("days of a link are read from what 7.1 means to have, too", () => {
  const of = told(
    `${people("A")}0 @C@ INDI\n1 FAMC @F1@\n2 PEDI FOSTER\n3 DATE FROM MAR 2019\n0 @F1@ FAM\n1 WIFE @A@\n1 CHIL @C@\n`,
    "7.1",
  );
  const [link] = of.family.parentLinks;
  assert.deepEqual(
    [link?.kind, link?.from && showPartKnownDay(link.from), link?.to],
    ["foster", "March 2019", null],
  );
});
