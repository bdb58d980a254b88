import { test } from "node:test";
import assert from "node:assert/strict";
import { sniffDelimiter, sniffEncoding, sniffFormat } from "../index.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const codes = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
const utf16 = (text: string, mark: boolean, big = false) =>
  Uint8Array.from(
    codes(mark ? `\uFEFF${text}` : text).flatMap((unit) =>
      big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
    ),
  );
const latin1 = (text: string) => Uint8Array.from(codes(text));

const why = (start: Uint8Array | string) => {
  const format = sniffFormat(start);
  return format.format === "unknown" ? format.why : format.format;
};

test("a byte order mark says the encoding", () => {
  assert.equal(sniffEncoding(utf16("Notice\tOccurred", true)), "utf-16le");
  assert.equal(sniffEncoding(utf16("Notice\tOccurred", true, true)), "utf-16be");
  assert.equal(sniffEncoding(utf8("\uFEFFNHS_NO,DOB")), "utf-8");
});

test("UTF-16 without a mark is known by its noughts", () => {
  assert.equal(sniffEncoding(utf16("Notice\tOccurred", false)), "utf-16le");
  assert.equal(sniffEncoding(utf16("Notice\tOccurred", false, true)), "utf-16be");
});

test("accents tell UTF-8 and Windows-1252 apart", () => {
  assert.equal(sniffEncoding(utf8("Zoë’s café, £5 😀")), "utf-8");
  assert.equal(sniffEncoding(latin1("Zoë said \x93yes\x94")), "windows-1252");
  assert.equal(sniffEncoding(utf8("plain")), "utf-8");
});

test("a letter cut off at the end of the sample is still UTF-8", () => {
  const whole = utf8("Zoë 😀");
  for (let end = 0; end <= whole.length; end++)
    assert.equal(sniffEncoding(whole.subarray(0, end)), "utf-8", String(end));
});

test("overlong forms, surrogates and stray bytes are not UTF-8", () => {
  for (const wrong of [
    bytes(0xc0, 0xaf),
    bytes(0xed, 0xa0, 0x80),
    bytes(0x80),
    bytes(0xe0, 0x80, 0x80),
    bytes(0xf5, 0x80, 0x80, 0x80),
  ])
    assert.equal(sniffEncoding(wrong), "windows-1252");
});

test("the delimiter is found whatever stands inside quotation marks", () => {
  assert.equal(sniffDelimiter('Date;"What, when, where, who"\n1/2/2021;"a, b; c"'), ";");
  assert.equal(sniffDelimiter("Notice\tSummary\n1\tseen, well, happy, fed"), "\t");
  assert.equal(sniffDelimiter('A,B\n1,"two\nlines; of | text"\n2,x'), ",");
  assert.equal(sniffDelimiter("A|B|C"), "|");
  assert.equal(sniffDelimiter("just a letter"), null);
});

test("tables and FHIR are known by their beginning, in any encoding", () => {
  assert.deepEqual(sniffFormat(utf8("\uFEFFNHS_NO,DOB\n1,2")), { format: "csv", delimiter: "," });
  assert.deepEqual(sniffFormat(utf16("Notice\tOccurred\n1\t2", true)), { format: "tsv", delimiter: "\t" });
  assert.deepEqual(sniffFormat('{ "resourceType": "Bundle" }'), { format: "fhir-json" });
  assert.deepEqual(sniffFormat(utf16('{"resourceType":"Bundle"}', true, true)), { format: "fhir-json" });
});

test("a file that is not a table is named in words, with what to do instead", () => {
  assert.equal(
    why(utf8("PK\u0003\u0004 xl/workbook.xml")),
    "This is an Excel workbook. Save it as CSV and bring it again.",
  );
  assert.match(why(utf8("PK\u0003\u0004 word/document.xml")), /^This is a Word document\./);
  assert.match(why(utf8("PK\u0003\u0004 notes.txt")), /^This is a zip file\./);
  assert.match(why(utf8("%PDF-1.7")), /^This is a PDF\./);
  assert.match(why(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)), /^This is an old Excel, Word or Outlook file\./);
  assert.match(why(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d)), /^This is a picture\./);
  assert.match(why("<!DOCTYPE html><table>"), /^This is a web page/);
  assert.match(why('<?xml version="1.0"?>'), /^This is an XML file\./);
  assert.match(why('{"children": []}'), /^This is JSON, but not FHIR/);
  assert.match(why('{"resourceType":"Patient"}\n{"resourceType":"Encounter"}'), /on each line/);
  assert.match(why("Dear colleague\nThank you"), /^This text has one column only/);
  assert.match(why(""), /^This file is empty\./);
  assert.match(why(bytes()), /^This file is empty\./);
  assert.match(why(bytes(1, 0, 0, 0, 7, 9, 0, 2)), /^This is not a text file\./);
});
