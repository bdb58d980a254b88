import assert from "node:assert/strict";
import { test } from "node:test";
import { isProblem } from "@throughline/calendar";
import { convertGedcom, familyOfGedcom, gedcomBytes, readGedcom, writeGedcom } from "../index.ts";

function read(body: string) {
  const document = readGedcom(gedcomBytes(`0 HEAD\n1 GEDC\n2 VERS 5.5.1\n1 CHAR UTF-8\n${body}0 TRLR\n`));
  assert.ok(!isProblem(document));
  const young = readGedcom(gedcomBytes(writeGedcom(convertGedcom(document, "7.0").document)));
  assert.ok(!isProblem(young));
  const of = familyOfGedcom(document);
  assert.deepEqual(familyOfGedcom(young).family, of.family, "it is the same family in 7.0");
  return of;
}
const links = ({ family }: ReturnType<typeof read>) =>
  family.parentLinks.map(({ parent, kind, child }) => `${parent} ${kind} ${child}`);
const parents = (child: string, listed = "") =>
  `0 @A@ INDI\n1 NAME Ann /Reed/\n0 @B@ INDI\n1 NAME Bob /Reed/\n0 @C@ INDI\n1 NAME Cal /Reed/\n${child}0 @F@ FAM\n1 HUSB @B@\n1 WIFE @A@\n1 CHIL @C@\n${listed}`;

test("Family Historian says of a father and a mother apart how each is a parent", () => {
  const of = read(parents("1 FAMC @F@\n2 _PEDI Adopted (father)\n2 _PEDI Step (mother)\n"));
  assert.deepEqual(links(of), ["@B@ adoptive @C@", "@A@ step @C@"]);
  assert.deepEqual(of.warnings, []);
  const one = read(parents("1 FAMC @F@\n2 _PEDI Foster (mother)\n"));
  assert.deepEqual(links(one), ["@B@ birth @C@", "@A@ foster @C@"]);
});

test("Heredis says of a child that it was adopted: into the family it has, and into neither of two", () => {
  assert.deepEqual(links(read(parents("1 FAMC @F@\n1 _FIL ADOPTED_CHILD\n"))), [
    "@B@ adoptive @C@",
    "@A@ adoptive @C@",
  ]);
  const two = read(
    `${parents("1 FAMC @F@\n1 FAMC @G@\n1 _FIL ADOPTED_CHILD\n")}0 @D@ INDI\n0 @G@ FAM\n1 WIFE @D@\n`,
  );
  assert.deepEqual(links(two), ["@B@ birth @C@", "@A@ birth @C@", "@D@ birth @C@"]);
  assert.deepEqual(links(read(parents("1 FAMC @F@\n1 _FIL LEGITIMATE_CHILD\n"))), [
    "@B@ birth @C@",
    "@A@ birth @C@",
  ]);
});

test("a link that a program calls challenged is taken and told, and one it calls disproved is not taken", () => {
  const challenged = read(parents("1 FAMC @F@\n2 PEDI Challenged\n"));
  assert.deepEqual(links(challenged), ["@B@ birth @C@", "@A@ birth @C@"]);
  assert.match(challenged.warnings.join(), /challenged\. It was taken/);
  const disproved = read(parents("", "2 _FREL Disproved\n2 _MREL Natural\n"));
  assert.deepEqual(links(disproved), ["@A@ birth @C@"]);
  assert.match(disproved.warnings.join(), /disproven\. It was not taken/);
});

test("an event with nothing but empty tags beneath it says no more than an empty one", () => {
  const of = read(parents("1 DEAT\n2 DATE\n2 PLAC\n", "1 MARR\n2 DATE\n2 PLAC\n2 SOUR\n"));
  assert.equal(of.family.people[2]?.died, null);
  assert.equal(of.family.couples[0]?.episodes[0]?.kind, "relationship");
  const said = of.notCarried.filter((what) => what.includes("which does not say that they happened"));
  assert.equal(said.length, 2);
});

test("a stillbirth is one, whether a program says so as the age, the cause or the filiation", () => {
  const died = "1 BIRT\n2 DATE 3 MAY 1950\n1 DEAT\n2 DATE 3 MAY 1950\n";
  for (const child of [
    `${died}2 CAUS Stillbirth\n`,
    `${died}2 AGE STILLBORN\n`,
    `${died}1 _FIL STILLBORN_CHILD\n`,
  ])
    assert.equal(read(parents(child)).family.people[2]?.pregnancy, "stillborn");
  assert.equal(read(parents(`${died}2 CAUS A stillbirth was feared\n`)).family.people[2]?.pregnancy, null);
});

test("what somebody was also called stands under ALIA, beneath a name or beside it", () => {
  const of = read("0 @I@ INDI\n1 NAME Ada /Birch/\n2 ALIA Nan/Holt/\n1 ALIA Addie\n1 ALIA @J@\n0 @J@ INDI\n");
  assert.deepEqual(
    of.names.get("@I@")?.map(({ name, kind }) => [name, kind]),
    [
      ["Ada Birch", null],
      ["Nan Holt", "aka"],
      ["Addie", "aka"],
    ],
  );
  assert.deepEqual(of.notCarried, ["possible doubles: 1"]);
});

test("of more than two partners the first under each tag are the couple, and the others are named", () => {
  const of = read(parents("", "1 HUSB @D@\n").concat("0 @D@ INDI\n1 NAME Dan /Reed/\n"));
  assert.deepEqual([of.family.couples[0]?.a, of.family.couples[0]?.b], ["@B@", "@A@"]);
  assert.deepEqual(links(of), ["@B@ birth @C@", "@A@ birth @C@"]);
  assert.deepEqual(of.warnings, ["@F@ has more than two partners. @D@ as one of them was not taken."]);
});
