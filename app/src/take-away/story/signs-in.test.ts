import assert from "node:assert/strict";
import { test } from "node:test";
import { paths } from "../../paths.ts";
import { tell } from "../../chronology/testing/told.ts";
import { plantSign } from "../../signs/testing/plant-sign.ts";
import { plantSmallPartnership } from "../../testing/small-partnership.ts";
import { openTestHouse } from "../../testing/test-house.ts";
import { takingAs } from "../testing/taking-as.ts";
import { typesetter } from "../typeset/typesetter.ts";
import type { Story } from "./story.ts";

const { house, ...open } = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(open);

async function signs(query = ""): Promise<Story["signs"]> {
  const written: Story[] = [];
  const pdf = (one: Story) => Promise.resolve(new Uint8Array(written.push(one)));
  const keep = { possible: () => Promise.resolve(true), pdf };
  await takingAs(house, viewer.cleo, keep)(paths.chronologyPdf(sunny) + query);
  return written[0]?.signs ?? null;
}

test("a copy of a child with no sign has no part about them", async () => {
  assert.equal(await signs(), null);
});

test("what was put down to the disability is taken away with what is missing, and the question", async () => {
  const [entry = ""] = await tell({ house, ...open }, viewer.cleo, sunny, [
    { on: "1 October 2026", what: "Canarywharf" },
  ]);
  await plantSign({ house, ...open }, viewer.cleo, sunny, entry);
  const [sign] = (await signs())?.signs ?? [];
  assert.equal(sign?.title, "Pain, since 1 October 2026");
  assert.deepEqual(sign?.explanations[0]?.said, [
    { words: "Put down to the disability, by A colleague.", sort: "heavy" },
    { words: "That is how she is", sort: "plain" },
    { words: "No clinician is named, with name and role, as having said so.", sort: "late" },
  ]);
  assert.equal(sign?.question, "Would we accept this for a child without a disability?");
  assert.equal(sign?.answer, "Nobody has answered this for this sign.");
});

test("a part of the chronology leaves the signs out", async () => {
  assert.equal(await signs("?tone=worry"), null);
  assert.ok(await signs("?account=chosen"));
});

test("the typesetter lays it on pages that a screen reader can follow", async (t) => {
  const made = typesetter();
  if (!(await made.possible())) return t.skip("PDF cannot be made on this machine");
  const answer = await takingAs(house, viewer.cleo, made)(paths.chronologyPdf(sunny));
  assert.equal(answer.headers.get("content-type"), "application/pdf");
});
