import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { isProblem } from "@throughline/calendar";
import { familyOfGedcom, readGedcom } from "../index.ts";

const folder = new URL("../../vectors/files/", import.meta.url);
const toldOf = (bytes: Uint8Array) => {
  const document = readGedcom(bytes);
  assert.ok(!isProblem(document));
  return familyOfGedcom(document);
};

/** ANSEL puts a mark before its letter: the ring of Å. */
const ansel = (text: string): Buffer =>
  Buffer.from(
    text.replaceAll(/[^\0-\x7f]/g, (letter) => marked[letter] ?? "?"),
    "latin1",
  );
const marked: Readonly<Record<string, string>> = { Å: "\xeaA", é: "\xe2e", ö: "\xe8o" };

const wide = (text: string, mark: readonly number[], swapped: boolean): Buffer => {
  const bytes = Buffer.from(text, "utf16le");
  return Buffer.concat([Buffer.from(mark), swapped ? bytes.swap16() : bytes]);
};

for (const file of readdirSync(folder).filter((name) => name.endsWith(".ged") && name !== "all-of-7.ged"))
  test(`${file} tells the same family in UTF-16 and in ANSEL as in UTF-8`, () => {
    const text = readFileSync(new URL(file, folder), "utf8");
    const family = toldOf(Buffer.from(text));
    const unicode = text.replace(/1 CHAR \S+/, "1 CHAR UNICODE");
    assert.deepEqual(toldOf(wide(unicode, [0xff, 0xfe], false)), family);
    assert.deepEqual(toldOf(wide(unicode, [0xfe, 0xff], true)), family);
    if (text.includes("1 CHAR"))
      assert.deepEqual(toldOf(ansel(text.replace(/1 CHAR \S+/, "1 CHAR ANSEL"))), family);
  });
