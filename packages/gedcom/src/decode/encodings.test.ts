import assert from "node:assert/strict";
import { test } from "node:test";
import { isProblem } from "@throughline/calendar";
import { readGedcom, textAt, writeGedcom } from "../index.ts";

const NAME = "Åsa Žižka Łukasz /Müller-Ñuñez/";
const file = (set: string | null, name: string) =>
  `0 HEAD\n1 GEDC\n2 VERS 5.5.1\n${set === null ? "" : `1 CHAR ${set}\n`}0 @I1@ INDI\n1 NAME ${name}\n0 TRLR\n`;
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, big: boolean, mark: boolean) => {
  const units = Array.from(mark ? `\uFEFF${text}` : text, (letter) => letter.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};

function read(bytes: Uint8Array) {
  const document = readGedcom(bytes);
  assert.ok(!isProblem(document), "problem" in document ? document.problem : "");
  const [, person] = document.records;
  assert.ok(person);
  return { name: textAt(person, "NAME"), ...document };
}

test("UTF-8 is read with or without its mark, whatever the header says", () => {
  for (const set of ["UTF-8", "UNICODE", null])
    for (const mark of ["", "\uFEFF"]) {
      const { name, encoding, problems } = read(utf8(mark + file(set, NAME)));
      assert.deepEqual([name, encoding, problems], [NAME, "UTF-8", []]);
    }
  const { name, problems } = read(utf8(file("ANSEL", NAME)));
  assert.equal(name, NAME);
  assert.deepEqual(problems, ["The header says ANSEL but the file is UTF-8, and was read so."]);
});

test("UTF-16 is read in either order of bytes, with or without its mark", () => {
  for (const big of [true, false])
    for (const mark of [true, false]) {
      const { name, encoding } = read(utf16(file("UNICODE", NAME), big, mark));
      assert.deepEqual([name, encoding], [NAME, "UTF-16"]);
    }
});

test("ANSEL puts marks before their letter, and they become one letter", () => {
  const ansel = "\xEAAsa \xE9Zi\xE9zka \xA1ukasz /M\xE8uller-\xE4Nu\xE4nez/";
  const { name, encoding, problems } = read(latin(file("ANSEL", ansel)));
  assert.deepEqual([name, encoding, problems], [NAME, "ANSEL", []]);
  const { name: marks } = read(latin(file("ANSEL", "\xF0c \xCF \xE8\xE5u \xE2")));
  assert.equal(marks, "\u00E7 \u00DF \u01D6  \u0301");
});

test("Windows-1252 is read where the header says ANSI, and where it lies", () => {
  const said = read(latin(file("ANSI", "M\xFCller \x93Z\xF6e\x94")));
  assert.deepEqual([said.name, said.encoding, said.problems], ["Müller “Zöe”", "Windows-1252", []]);
  const lied = read(latin(file("UTF-8", "M\xFCller")));
  assert.equal(lied.name, "Müller");
  assert.match(lied.problems.join(), /says UTF-8 and the file is not UTF-8\. It was read as Windows-1252/);
});

test("a DOS code page is refused where it matters and read where it does not", () => {
  const accents = readGedcom(latin(file("IBMPC", "M\x81ller")));
  assert.ok(isProblem(accents));
  assert.match(accents.problem, /IBMPC, a DOS code page, which is not read/);
  assert.equal(read(latin(file("IBMPC", "Muller"))).name, "Muller");
});

test("a 5.5.1 file that was not UTF-8 says UTF-8 when it is written", () => {
  assert.match(
    writeGedcom(read(latin(file("ANSI", "M\xFCller")))),
    /1 CHAR UTF-8\n0 @I1@ INDI\n1 NAME Müller\n/,
  );
});

test("leading blanks, blank lines, tabs and every line end are read", () => {
  const odd = "\n 0  HEAD\r\r  1 GEDC\r\n\t2\tVERS\t5.5\r\n\n0 @I1@ INDI\r 1 NAME Anna /Marsh/\n0 TRLR";
  const { name, problems } = read(utf8(odd));
  assert.deepEqual([name, problems], ["Anna /Marsh/", []]);
});

const refusals: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ["nothing", Uint8Array.of(), /^This file is empty\.$/],
  ["a zip file", latin("PK\x03\x04 gedcom.ged"), /GEDZIP.*gedcom\.ged/],
  ["a Gramps backup", latin("\x1F\x8B\x08"), /In Gramps, export as GEDCOM/],
  ["RootsMagic's database", latin("SQLite format 3\0"), /own database, such as RootsMagic's/],
  ["a web page", utf8("\n<html>"), /web page/],
  ["GEDCOM X", utf8('{"persons": []}'), /JSON, not GEDCOM/],
  ["a spreadsheet's text", utf8("Name,Born\nAnna,1980\n"), /its first line is not “0 HEAD” but “Name,Born”/],
  ["a file without its beginning", utf8("0 @I1@ INDI\n1 NAME A\n"), /not “0 HEAD” but “0 @I1@ INDI”/],
];
for (const [what, bytes, why] of refusals)
  test(`${what} is refused in a sentence that says what it is`, () => {
    const reading = readGedcom(bytes);
    assert.ok(isProblem(reading));
    assert.match(reading.problem, why);
  });

test("a line that is no GEDCOM is named by its number and kept where it stood", () => {
  const text =
    "0 HEAD\n1 GEDC\n2 VERS 5.5.1\n1 NOTE A note that somebody\nbroke in two\n0 @I1@ INDI\n3 DATE 1980\n0 TRLR\n";
  const document = read(utf8(text));
  assert.deepEqual(document.problems, [
    "Line 5 is not a line of GEDCOM. It was kept as it is: “broke in two”.",
    "Line 7 is at level 3 beneath a line of level 0. It was read as level 1.",
  ]);
  assert.equal(writeGedcom(document), text.replace("3 DATE", "1 DATE"));
});

test("a version that is none of ours, a missing one and a missing end are told of", () => {
  assert.match(read(utf8("0 HEAD\n0 @I1@ INDI\n0 TRLR\n")).problems.join(), /does not say which version/);
  assert.match(
    read(utf8("0 HEAD\n1 GEDC\n2 VERS 8.1\n0 @I1@ INDI\n")).problems.join(),
    /says GEDCOM 8\.1\. It was read as 7\.0.*cut short/,
  );
});
