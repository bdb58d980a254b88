import assert from "node:assert/strict";
import { test } from "node:test";
import { paths } from "../paths.ts";
import { newId } from "../platform/id.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { newInFamily } from "../testing/tell-of-family.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, viewer, agency, partnershipId } = await plantSmallPartnership(house);
const [asha, bill, cleo] = await Promise.all(
  ["asha", "bill", "cleo"].map((who) => house.signIn(`${who}@example.org`)),
);
const mum = await newInFamily(house, viewer.asha, sunny, { given: "Marisol", family: "Ashdown" });
const page = async (path: string, cookie: string | undefined) =>
  wordsOf(await (await house.get(path, cookie)).text());
const ids = { byAgency: newId(), byPeople: newId() };

async function protect(id: string, reviewBy: string, sealed: boolean) {
  const by = viewer.asha.practitionerId;
  const [openTo, sealedTo] = sealed ? [null, [by]] : [[agency.services], null];
  await house.owner.query(
    `insert into person_protection (partnership_id, id, person_id, agency_id, open_to, sealed_to, reason, from_on, review_by,
      recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6, 'Wrenreason', '2026-06-01', $7, $8, '2026-06-01T09:00:00Z')`,
    [partnershipId, id, mum, agency.services, openTo, sealedTo, reviewBy, by],
  );
}
const DUE =
  /Where Marisol Ashdown lives is protected, and that was to be looked at again by 23 November 2026/;

test("a review that is due today is not told of yet", async () => {
  await protect(ids.byAgency, "2026-11-24", false);
  for (const path of [paths.child(sunny), paths.children()])
    assert.doesNotMatch(await page(path, asha), /to be looked at again/);
  await house.owner.query("update person_protection set review_by = '2026-11-23' where id = $1", [
    ids.byAgency,
  ]);
});

test("a day later those who can review it are told, on the child's first page and on their own, and nobody else", async () => {
  for (const who of [asha, bill])
    for (const path of [paths.child(sunny), paths.children()]) assert.match(await page(path, who), DUE, path);
  assert.match(
    await (await house.get(paths.child(sunny), asha)).text(),
    new RegExp(`id="attention"[^]*href="${paths.protectionReview(sunny, mum, ids.byAgency)}"`),
  );
  for (const path of [paths.child(sunny), paths.children()])
    assert.doesNotMatch(await page(path, cleo), /to be looked at again/);
});

test("once it is reviewed nobody is told, until the next day that was given is over", async () => {
  const words = { answer: "goes on", reviewBy: "1 March 2027", words: "He asks after her still" };
  assert.equal((await house.post(paths.protectionReview(sunny, mum, ids.byAgency), words, asha)).status, 303);
  assert.doesNotMatch(await page(paths.child(sunny), asha), /to be looked at again/);
  await house.owner.query("update person_protection_review set review_by = '2026-11-20'", []);
  assert.match(await page(paths.child(sunny), asha), /to be looked at again by 20 November 2026/);
  const ended = { answer: "ends", words: "She moved away" };
  assert.equal((await house.post(paths.protectionReview(sunny, mum, ids.byAgency), ended, asha)).status, 303);
  assert.doesNotMatch(await page(paths.child(sunny), asha), /to be looked at again/);
});

test("a manager who may not read it is told that it is overdue and whom to ask, and no word of it", async () => {
  await protect(ids.byPeople, "2026-11-23", true);
  assert.match(await page(paths.child(sunny), asha), DUE);
  const words = await page(paths.child(sunny), bill);
  assert.match(words, DUE);
  assert.match(words, /You may not read it: ask Asha Bell, who decided it/);
  const html = await (await house.get(paths.child(sunny), bill)).text();
  assert.doesNotMatch(html, new RegExp(`Wrenreason|${ids.byPeople}`));
  assert.doesNotMatch(await page(paths.child(sunny), cleo), /to be looked at again/);
});
