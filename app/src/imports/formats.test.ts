import assert from "node:assert/strict";
import { test } from "node:test";
import { showPartKnownDay } from "@throughline/calendar";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { bringing, log } from "../testing/imports/bringing.ts";
import { dayOf } from "./kept-proposal.ts";

const house = await openTestHouse();
const { bring, rows, refusal, add, account } = bringing(house, await plantSmallPartnership(house));

const told = "Zoë’s café: £5, she said “no”.";
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return big ? bytes.swap16() : bytes;
};
const windows = (text: string) =>
  Buffer.from(text.replaceAll("’", "\u0092").replaceAll("“", "\u0093").replaceAll("”", "\u0094"), "latin1");

const encodings: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ["UTF-8", (text) => Buffer.from(text)],
  ["UTF-8 with a mark", (text) => Buffer.from(`\uFEFF${text}`)],
  ["UTF-16, little end first", (text) => utf16(text, false)],
  ["UTF-16, big end first", (text) => utf16(text, true)],
  ["Windows-1252", windows],
];

for (const [name, encode] of encodings)
  test(`a log written in ${name} keeps every letter`, async () => {
    const importId = await bring(
      encode(log({ ref: `E-${encodings.findIndex(([one]) => one === name)}`, what: told })),
    );
    assert.equal(await refusal(importId), null);
    assert.equal((await rows(importId))[0]?.proposed?.entry.what, told);
  });

test("Windows-1252 is told even when its first letter beyond ASCII comes late in the file", async () => {
  const many = Array.from({ length: 1500 }, (_, n) => ({
    ref: `W-${n}`,
    what: `Came in late for the ${n}th time this year, with no coat.`,
  }));
  const importId = await bring(windows(log(...many, { ref: "W-last", what: told })));
  assert.equal((await rows(importId)).at(-1)?.proposed?.entry.what, told);
});

test("tabs part cells as well as commas do, and so do semicolons", async () => {
  for (const mark of ["\t", ";"]) {
    const text = log({ ref: `T-${mark.charCodeAt(0)}`, what: "Came in late" }).replaceAll(",", mark);
    assert.equal((await rows(await bring(text, "log.txt")))[0]?.verdict, "new");
  }
});

test("a cell may hold several lines, commas and quotation marks", async () => {
  const what = 'She said "I am tired",\nand lay down, coat on.';
  assert.equal((await rows(await bring(log({ ref: "Q-1", what }))))[0]?.proposed?.entry.what, what);
});

test("a day is kept as exactly as the agency knew it", async () => {
  const typed = ["03/2021", "summer 2019", "about 2018", "12 Mar 2021"];
  const found = await rows(await bring(log(...typed.map((date, n) => ({ ref: `D-${n}`, date })))));
  assert.deepEqual(
    found.map(({ proposed }) => proposed && showPartKnownDay(dayOf(proposed.entry.happened))),
    ["March 2021", "summer 2019", "about 2018", "12 March 2021"],
  );
});

test("what looks like a formula stays the text it is", async () => {
  const what = '=HYPERLINK("http://example.org","click")';
  await add(await bring(log({ ref: "F-1", what, by: "@SUM(A1)" })));
  const entry = (await account()).find(({ source }) => source?.sourceId === "F-1");
  assert.equal(entry?.what, what);
  assert.equal(entry.author, "@SUM(A1)");
});

test("an entry keeps its file, row, passage and reference, and who wrote it for which agency", async () => {
  await add(await bring(log({ ref: "S-1" }, { ref: "S-2", by: "" }), "spring-log.csv"));
  const [first, second] = (await account()).filter(({ source }) => source?.file === "spring-log.csv");
  assert.deepEqual({ row: first?.source?.row, id: first?.source?.sourceId }, { row: 1, id: "S-1" });
  assert.match(first?.source?.passage ?? "", /^Log no: S-1\nDate: 04\/03\/2026/);
  assert.deepEqual([first?.author, second?.author], ["J Reed", "Cleo Dunn"]);
  assert.equal(first?.agencyName, "Hill School");
});
