import assert from "node:assert/strict";
import { test } from "node:test";
import { isProblem } from "@throughline/calendar";
import fc from "fast-check";
import type { GedcomVersion } from "./document.ts";
import { gedcomBytes, readGedcom, type Structure, writeGedcom } from "./index.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const version = fc.constantFrom<GedcomVersion>("5.5.1", "7.0");
const tag = fc.constantFrom("INDI", "NOTE", "BIRT", "DATE", "_X", "FAMC", "NAME", "PLAC2");
const odd = fc.constantFrom(
  "@",
  "@@",
  "@I1@",
  " ",
  "  x ",
  "@#DJULIAN@ 1 JAN 1700",
  "ab".repeat(300),
  "é😀",
  "0 HEAD",
  "\u2028",
);
const words = fc.oneof(
  fc.string({ unit: "grapheme" }),
  odd,
  fc.array(odd).map((parts) => parts.join("")),
);
const oneLine = words.map((text) => text.replace(/[\r\n]/g, "").replace(/\uFEFF/g, ""));
const text = fc.array(oneLine, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n"));

const { structure: drawn } = fc.letrec<{ structure: Structure }>((tie) => ({
  structure: fc
    .record({
      tag,
      pointer: fc.option(fc.constantFrom("@I1@", "@VOID@", "@F 2@"), { freq: 4 }),
      text: fc.option(text),
      children: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie("structure"), { maxLength: 3 })),
    })
    .map((of) => ({
      line: 0,
      xref: null,
      asWritten: null,
      ...of,
      text: of.pointer === null ? of.text || null : null,
    })),
}));

const head = (of: GedcomVersion) => `0 HEAD\n1 GEDC\n2 VERS ${of}\n${of === "7.0" ? "" : "1 CHAR UTF-8\n"}`;

function read(bytes: Uint8Array) {
  const document = readGedcom(bytes);
  assert.ok(!isProblem(document));
  return document;
}
const plain = (of: readonly Structure[]): unknown =>
  of.map(({ tag, xref, pointer, text, children }) => ({
    tag,
    xref,
    pointer,
    text,
    beneath: plain(children),
  }));

test("what is written is read again as it was, in either version", () => {
  fc.assert(
    fc.property(version, fc.array(drawn, { maxLength: 5 }), (of, records) => {
      const made = read(bytesOf(head(of)));
      const document = { ...made, records: [...made.records, ...records] };
      const again = read(gedcomBytes(writeGedcom(document)));
      assert.deepEqual(plain(again.records.slice(0, -1)), plain(document.records));
      assert.equal(writeGedcom(again), writeGedcom(document));
    }),
  );
});

test("a file comes back letter for letter, however it broke its lines or doubled its signs", () => {
  const line = fc.tuple(fc.nat(3), fc.constantFrom("NOTE", "CONC", "CONT", "TEXT", "_Y"), fc.option(oneLine));
  fc.assert(
    fc.property(version, fc.array(line, { maxLength: 30 }), (of, lines) => {
      let deepest = 0;
      const body = lines.map(([level, name, value]) => {
        const at = Math.min(level, deepest);
        const tag = at === 0 && name.startsWith("CON") ? "NOTE" : name;
        deepest = tag.startsWith("CON") ? at : at + 1;
        return `${at} ${tag}${value === null ? "" : ` ${value}`}\n`;
      });
      const file = `${head(of)}${body.join("")}0 TRLR\n`;
      for (const ends of ["\n", "\r", "\r\n"])
        assert.equal(writeGedcom(read(bytesOf(file.replaceAll("\n", ends)))), file);
    }),
  );
});

test("no bytes make reading throw, and what was read once is written the same ever after", () => {
  const broken = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("1", "99 X", "100 X", "0 @A", "0 @A@", "3 DEEP a", "1 a-b", "@", "0"),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const reading = readGedcom(bytes);
      assert.ok("problem" in reading ? reading.problem.endsWith(".") : true);
    }),
  );
  fc.assert(
    fc.property(
      version,
      fc.array(broken, { maxLength: 20 }),
      fc.uint8Array({ maxLength: 200 }),
      (of, lines, tail) => {
        const start = bytesOf(`${head(of)}${lines.join("\n")}\n`);
        const once = writeGedcom(read(Uint8Array.from([...start, ...tail])));
        assert.equal(writeGedcom(read(gedcomBytes(once))), once);
      },
    ),
  );
});

test("a file cut short anywhere is still read, or refused in a sentence", () => {
  const whole = bytesOf(`${head("5.5.1")}0 @I1@ INDI\n1 NAME Åsa /Lind/\n1 NOTE me@@x\n2 CONT two\n0 TRLR\n`);
  for (let end = 0; end <= whole.length; end++) readGedcom(whole.subarray(0, end));
});

test("an eight-megabyte line, a hundred thousand broken lines and a hundred levels cost what their length does", () => {
  const long = `1 NOTE ${"word @ ".repeat(1_200_000)}`;
  const deep = Array.from({ length: 120 }, (_, level) => `${level} X`).join("\n");
  const file = `${head("5.5.1")}0 @I1@ INDI\n${long}\n${"not a line\n".repeat(100_000)}${deep}\n`;
  const document = read(bytesOf(file));
  assert.equal(document.problems.length, 202);
  assert.equal(writeGedcom(document), `${file}0 TRLR\n`);
});
