import assert from "node:assert/strict";
import { test } from "node:test";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { bringing, log } from "../testing/imports/bringing.ts";
import { schoolLog } from "../testing/imports/made-files.ts";

const house = await openTestHouse({ environment: { THROUGHLINE_UPLOAD_MB: "1" } });
const { bring, rows, refusal, kept, add } = bringing(house, await plantSmallPartnership(house));

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  return Buffer.concat(await Array.fromAsync(bytes));
}

const good = log({ ref: "1" }, { ref: "2" });
const wide = Array.from({ length: 300 }, (_, n) => `c${n}`).join(",");
const files: readonly (readonly [string, Uint8Array | string, RegExp])[] = [
  ["an Excel workbook", Buffer.from("PK\u0003\u0004 and then xl/workbook.xml", "latin1"), /Excel workbook/],
  ["a zip file", Buffer.from("PK\u0003\u0004 and then log.csv", "latin1"), /zip file/],
  ["a PDF", "%PDF-1.7 and so on", /This is a PDF/],
  ["a web page named .csv", "<!DOCTYPE html><html><table></table></html>", /web page/],
  ["a picture", Buffer.from("89504e470d0a1a0a0000", "hex"), /picture/],
  ["an empty file", "", /empty/],
  ["headings and nothing under them", `${good.split("\r\n")[0]}\r\n`, /no rows under them/],
  ["hundreds of columns", `${wide}\n${wide}\n`, /300 columns/],
  ["a cell that never ends", good.replace('"Row 2"', '"Row 2'), /Row 2 does not end/],
  ["a character no text has", good.replace("Row 2", "Row\0 2"), /not a text file|NUL/],
  [
    "letters that stop being UTF-8",
    Buffer.concat([Buffer.from(log({ ref: "1", what: "Zoë" })), Buffer.from([0x22, 0xe9, 0x20, 0x0a])]),
    /cannot be read|column|does not/,
  ],
  [
    "half a FHIR Bundle",
    '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"1"}},{"resource":',
    /breaks off/,
  ],
  ["FHIR that is no Bundle", '{"resourceType":"Patient","id":"1"}', /no Bundle/],
];

for (const [name, bytes, says] of files)
  test(`${name}: refused in words, and nothing of it is kept`, async () => {
    const importId = await bring(bytes);
    assert.match((await refusal(importId)) ?? "", says);
    assert.equal(await kept(importId), 0);
    await assert.rejects(add(importId));
  });

test("a file over the size is refused while it comes in, and nothing of it is kept", async () => {
  const importId = await bring(await whole(schoolLog(6000)));
  assert.match((await refusal(importId)) ?? "", /over 1 MB/);
  assert.equal(await kept(importId), 0);
});

test("a row on a day to come, or before the child was born, is refused with its column and the others are not", async () => {
  const found = await rows(
    await bring(
      log(
        { ref: "a" },
        { ref: "b", date: "01/02/2027" },
        { ref: "c", date: "01/02/2016" },
        { ref: "d", date: "31/02/2026" },
      ),
    ),
  );
  assert.deepEqual(
    found.map(({ row, verdict }) => `${row} ${verdict}`),
    ["1 new", "2 refused", "3 refused", "4 refused"],
  );
  assert.match(found[1]?.why ?? "", /“Date”: 1 February 2027 is still to come/);
  assert.match(found[2]?.why ?? "", /before the child was born/);
});

test("when half the rows are refused the other half can be added", async () => {
  const importId = await bring(
    log({ ref: "h1" }, { ref: "h2", date: "31/02/2026" }, { ref: "h3" }, { ref: "h4", date: "01/01/2030" }),
  );
  assert.deepEqual(await add(importId), { added: 2, already: 0, refused: 2, leftOut: 0 });
});
