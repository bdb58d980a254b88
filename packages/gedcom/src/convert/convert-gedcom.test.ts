import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isProblem } from "@throughline/calendar";
import cases from "../../vectors/conversions.json" with { type: "json" };
import families from "../../vectors/families.json" with { type: "json" };
import {
  convertGedcom,
  familyOfGedcom,
  gedcomBytes,
  type GedcomDocument,
  type GedcomVersion,
  readGedcom,
  writeGedcom,
} from "../index.ts";

const heads = {
  "5.5.1":
    "0 HEAD\n1 SOUR X\n1 SUBM @U1@\n1 GEDC\n2 VERS 5.5.1\n2 FORM LINEAGE-LINKED\n1 CHAR UTF-8\n0 @U1@ SUBM\n1 NAME Z\n",
  "7.0": "0 HEAD\n1 GEDC\n2 VERS 7.0\n1 SOUR X\n1 SUBM @U1@\n0 @U1@ SUBM\n1 NAME Z\n",
};
const file = (version: GedcomVersion, body: string) => `${heads[version]}0 @I1@ INDI\n${body}0 TRLR\n`;
const bytes = (text: string) => new TextEncoder().encode(text);

function read(from: Uint8Array) {
  const document = readGedcom(from);
  assert.ok(!isProblem(document));
  return document;
}

for (const { what, old, new: young, back = old, up = [], dropped } of cases)
  test(`between the versions: ${what}`, () => {
    const upward = convertGedcom(read(bytes(file("5.5.1", old))), "7.0");
    assert.equal(writeGedcom(upward.document), file("7.0", young));
    assert.deepEqual(upward.dropped, up);
    const downward = convertGedcom(read(bytes(file("7.0", young))), "5.5.1");
    if (back !== old || young.includes("ROMN"))
      assert.equal(writeGedcom(downward.document), file("5.5.1", back));
    if (dropped)
      assert.deepEqual(
        downward.dropped.map((line) => line.replace(/^Line \d+: /, "")),
        dropped,
      );
    const again = convertGedcom(read(gedcomBytes(writeGedcom(downward.document))), "7.0");
    assert.equal(writeGedcom(again.document), writeGedcom(upward.document));
  });

for (const { file: name } of families)
  test(`${name}: the family is the same in the other version, and the same again on the way back`, () => {
    const document = read(readFileSync(new URL(`../../vectors/files/${name}.ged`, import.meta.url)));
    const to = document.version === "7.0" ? "5.5.1" : "7.0";
    const other = read(gedcomBytes(writeGedcom(convertGedcom(document, to).document)));
    assert.equal(other.version, to);
    assert.deepEqual(other.problems, []);
    const before = familyOfGedcom(document).family;
    const told = JSON.stringify(to === "5.5.1" ? { ...before, unknownParents: [] } : before, null, 1);
    const familyIn = (of: GedcomDocument) => JSON.stringify(familyOfGedcom(of).family, null, 1);
    assert.equal(familyIn(other), told);
    const home = convertGedcom(other, document.version).document;
    assert.equal(familyIn(read(gedcomBytes(writeGedcom(home)))), told);
  });

test("a parent who is told to be not known points at nobody, which 5.5.1 cannot say, and the file says so", () => {
  const document = read(readFileSync(new URL("../../vectors/files/familysearch-7.ged", import.meta.url)));
  const { dropped } = convertGedcom(document, "5.5.1");
  assert.ok(
    dropped.some((line) =>
      /^Line \d+: HUSB that points at nobody, .*“not known; his mother was asked/.test(line),
    ),
  );
});

test("notes, pictures and sources in words become records of their own in 7.0", () => {
  const old = `${heads["5.5.1"]}0 @i-1@ INDI\n1 NOTE @N1@\n1 OBJE\n2 FILE C:\\photos\\me one.jpg\n2 FORM jpg\n2 TITL Me\n1 BIRT\n2 SOUR the family Bible\n3 TEXT born\n3 PAGE 4\n1 FAMS @F1@\n0 @F1@ FAM\n1 HUSB @i-1@\n0 @N1@ NOTE shared\n0 @SUB@ SUBN\n1 FAMF x\nnot a line\n0 TRLR\n`;
  const { document, dropped } = convertGedcom(read(bytes(old)), "7.0");
  assert.equal(
    writeGedcom(document),
    `${heads["7.0"]}0 @I_1@ INDI\n1 SNOTE @N1@\n1 OBJE @O1@\n1 BIRT\n2 SOUR @S2@\n3 DATA\n4 TEXT born\n3 PAGE 4\n1 FAMS @F1@\n0 @F1@ FAM\n1 HUSB @I_1@\n0 @N1@ SNOTE shared\n0 @O1@ OBJE\n1 FILE file:///C:/photos/me%20one.jpg\n2 FORM image/jpeg\n2 TITL Me\n0 @S2@ SOUR\n1 NOTE the family Bible\n0 TRLR\n`,
  );
  assert.deepEqual(dropped, [
    "The submission record (SUBN), which 7.0 has no more, was left out.",
    "Ids with signs that 7.0 does not allow were given others, such as @i-1@ → @I_1@.",
  ]);
});

test("a file that is asked for in its own version is left as it is", () => {
  const document = read(bytes(file("7.0", "1 SEX F\n")));
  assert.equal(convertGedcom(document, "7.0").document, document);
});

test("what 7.0 has and 5.5.1 has not stands beneath an underscore there, and comes back from it", () => {
  const file = readFileSync(new URL("../../vectors/files/all-of-7.ged", import.meta.url), "utf8");
  const { document, dropped } = convertGedcom(read(bytes(file)), "5.5.1");
  const old = writeGedcom(document);
  assert.equal(writeGedcom(convertGedcom(read(bytes(old)), "7.0").document), file);
  for (const tag of [
    "PHRASE",
    "NO",
    "TRAN",
    "MIME",
    "EXID",
    "UID",
    "CREA",
    "CROP",
    "INIL",
    "SDATE",
    "SCHMA",
    "ASSO",
  ]) {
    assert.match(old, new RegExp(`^\\d _${tag}\\b`, "m"));
    assert.ok(
      dropped.some((line) => line.startsWith(`${tag}, which 5.5.1 does not have here, is now _${tag}`)),
    );
  }
});
