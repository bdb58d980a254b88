import assert from "node:assert/strict";
import { test } from "node:test";
import { paths } from "../../paths.ts";
import { plantSmallPartnership } from "../../testing/small-partnership.ts";
import { openTestHouse } from "../../testing/test-house.ts";
import { plantAccount } from "../testing/plant-account.store.ts";
import { takingAs } from "../testing/taking-as.ts";
import { PdfNotMade, typesetter } from "./typesetter.ts";

const house = await openTestHouse();
const planted = await plantSmallPartnership(house);
await plantAccount(house, planted);
const cleo = await house.signIn("cleo@example.org");
const answer = await house.get(paths.chronologyPdf(planted.sunny), cleo);
const pdf = Buffer.from(await answer.arrayBuffer()).toString("latin1");

test("the PDF is tagged, says that it keeps to PDF/UA-1, and has a title and a language", () => {
  assert.equal(answer.headers.get("content-type"), "application/pdf");
  assert.match(pdf, /^%PDF-1\.7/);
  assert.match(pdf, /\/MarkInfo/);
  assert.match(pdf, /<pdfuaid:part>1<\/pdfuaid:part>/);
  assert.match(pdf, /Chronology of Sunniva Ashdown, as at 24 November 2026/);
  assert.match(pdf, /\/Lang ?\(en-GB\)/);
  assert.match(pdf, /\/DisplayDocTitle true/);
});

test("a chronology with nothing in it is still a document", async () => {
  const empty = await house.get(`${paths.chronologyPdf(planted.sunny)}?words=nothing`, cleo);
  assert.equal(empty.status, 200);
  assert.match(Buffer.from(await empty.arrayBuffer()).toString("latin1"), /pdfuaid:part/);
});

test("where no PDF can be made the page says so, and offers the other forms", async () => {
  const without = takingAs(
    house.house,
    planted.viewer.cleo,
    typesetter(new URL("no-such-typesetter.ts", import.meta.url)),
  );
  for (const [address, status] of [
    [paths.takeAway(planted.sunny), 200],
    [paths.chronologyPdf(planted.sunny), 503],
  ] as const) {
    const answer = await without(address);
    assert.equal(answer.status, status);
    const page = await answer.text();
    assert.match(page, /PDF cannot be made on this machine/);
    assert.doesNotMatch(page, /PDF, to read and print/);
    assert.match(page, /CSV, for a spreadsheet/);
  }
});

test("when a PDF fails the page says so and the others can still be taken", async () => {
  const failing = { possible: () => Promise.resolve(true), pdf: () => Promise.reject(new PdfNotMade("no")) };
  const answer = await takingAs(
    house.house,
    planted.viewer.cleo,
    failing,
  )(paths.chronologyPdf(planted.sunny));
  assert.equal(answer.status, 503);
  assert.match(await answer.text(), /The PDF could not be made/);
});
