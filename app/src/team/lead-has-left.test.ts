import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setAdministrator } from "../joining/public.ts";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
assert.ok(await setAdministrator(house.house, "bill@example.org", true));
const [asha, bill, cleo] = await Promise.all(
  ["asha", "bill", "cleo"].map((who) => house.signIn(`${who}@example.org`)),
);
const lead = viewer.asha.practitionerId;
const page = async (path: string, cookie: string | undefined) =>
  wordsOf(await (await house.get(path, cookie)).text());
const relations = async (who: "asha" | "cleo") => {
  const found = await house.store.as(viewer[who], (tx) =>
    tx
      .selectFrom("child_record")
      .select((eb) => eb.fn<string[]>("viewer_relations", ["id"]).as("so"))
      .execute(),
  );
  return found.flatMap(({ so }) => so);
};
const [{ id: spell }] = (await house.owner.query(
  "select id from team_membership where practitioner_id = $1",
  [lead],
)) as [{ id: string }];
const lastDay = async (to: string) =>
  (await house.post(paths.spellLastDay(lead, spell), { to, reason: "Leaves" }, bill)).status;

describe("somebody who leads for a child and leaves their team", () => {
  it("leads on their last day, and nobody is told yet", async () => {
    assert.equal(await lastDay("24 November 2026"), 303);
    assert.deepEqual(await relations("asha"), ["lead", "team"]);
    assert.deepEqual(await relations("cleo"), ["team"]);
    assert.match(await page(paths.child(sunny), bill), /Lead Asha Bell, social worker/);
    for (const path of [paths.child(sunny), paths.children()])
      assert.doesNotMatch(await page(path, bill), /Nobody leads/);
  });

  it("does not from the day after: the child is shown without a lead everywhere, at once", async () => {
    assert.equal(await lastDay("23 November 2026"), 303);
    assert.deepEqual(await relations("asha"), []);
    for (const who of [bill, cleo]) {
      assert.match(await page(paths.child(sunny), who), /Lead No lead professional/);
      assert.match(await page(paths.team(sunny), who), /No longer in that team, from 24 November 2026/);
    }
    assert.match(
      await page(paths.team(sunny), bill),
      /1 January 2020 to 23 November 2026 Asha Bell, social worker, Children's services/,
    );
  });

  it("is told of to the manager, in what needs attention and on their own page, with who it was and until when", async () => {
    const told =
      /Nobody leads\. Asha Bell is no longer in the team for which they led: 23 November 2026 was the last day\. Until somebody is named, everybody in the team may do what a lead does\./;
    for (const path of [paths.child(sunny), paths.children()])
      assert.match(await page(path, bill), told, path);
    assert.match(
      await (await house.get(paths.child(sunny), bill)).text(),
      new RegExp(`id="attention"[^]*href="${paths.lead(sunny)}"`),
    );
  });

  it("leaves what a lead may do to the team, as the table says, until somebody is named", async () => {
    assert.deepEqual(await relations("cleo"), ["lead", "team"]);
    assert.match(await page(paths.children(), cleo), /Nobody leads/);
    assert.equal((await house.get(paths.planDecision(sunny), cleo)).status, 200);
    const [{ id }] = (await house.owner.query(
      "select id from involvement where child_id = $1 and practitioner_id = $2",
      [sunny, viewer.cleo.practitionerId],
    )) as [{ id: string }];
    const again = await (await house.get(paths.lead(sunny), bill)).text();
    assert.match(again, /Cleo Dunn/);
    assert.doesNotMatch(wordsOf(again), /Asha Bell/);
    const named = { involvement: id, from: "24 November 2026", told: "not yet" };
    const answer = await house.post(paths.lead(sunny), named, bill);
    assert.equal(answer.status, 303, wordsOf(await answer.text()));
    assert.match(await page(paths.child(sunny), bill), /Lead Cleo Dunn/);
    assert.doesNotMatch(await page(paths.children(), bill), /Nobody leads/);
  });

  it("is not let in again by a session that is still live", async () => {
    assert.equal((await house.get(paths.child(sunny), asha)).status, 303);
  });
});
