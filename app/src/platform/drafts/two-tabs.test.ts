import assert from "node:assert/strict";
import { test } from "node:test";
import { paths } from "../../paths.ts";
import { plantSmallPartnership } from "../../testing/small-partnership.ts";
import { openTestHouse } from "../../testing/test-house.ts";

const house = await openTestHouse({ now: "2026-11-24T10:00:00.123456Z" });
const { sunny } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const form = { _form: "entry", _subject: sunny, _back: paths.newEntry(sunny) };
const keep = async (fields: Readonly<Record<string, string>>) =>
  await house.post(paths.drafts(), { ...form, ...fields }, asha);
const inForm = async () => await (await house.get(paths.newEntry(sunny), asha)).text();

test("what one tab kept is not written over by another that has not seen it", async () => {
  const first = await keep({ what: "In the first tab", _keptAt: "" });
  assert.equal(first.status, 200);
  const second = await keep({ what: "In the second tab", _keptAt: "" });
  assert.equal(second.status, 409);
  const { keptAt, fields } = (await second.json()) as { keptAt: string; fields: Record<string, string> };
  assert.equal(fields["what"], "In the first tab");
  assert.match(await inForm(), /In the first tab<\/textarea>/);

  assert.equal((await keep({ what: "In the second tab", _keptAt: keptAt })).status, 200);
  assert.match(await inForm(), /In the second tab<\/textarea>/);
});

test("a tab goes on from what it kept itself, and from what it was opened with", async () => {
  const [, opened = ""] = /name="_keptAt" value="(\d+)"/.exec(await inForm()) ?? [];
  const kept = await keep({ what: "A word more", _keptAt: opened });
  assert.equal(kept.status, 200);
  const { keptAt } = (await kept.json()) as { keptAt: string };
  assert.equal((await keep({ what: "Two words more", _keptAt: keptAt })).status, 200);
  assert.equal(
    (await keep({ what: "Two words more", _keptAt: "" })).status,
    200,
    "the same words are no other",
  );
});
