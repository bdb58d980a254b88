import assert from "node:assert/strict";
import { test } from "node:test";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { signedLink } from "./link-signature.ts";
import { plantFrontDoor, telling } from "./testing/front-door.ts";

const house = await openTestHouse();
const { team, agency, partnershipId } = await plantSmallPartnership(house);
const door = await plantFrontDoor(house, partnershipId, { id: team.services, agencyId: agency.services });
const asha = await house.signIn("asha@example.org");
const cleo = await house.signIn("cleo@example.org");
const who = { name: "Ms Roe", role: "Headteacher", contact: "01632 960001" };

async function newLink(
  forWhom = "organisation",
  others: Record<string, string> = {},
): Promise<{ id: string; at: string }> {
  const fields = { forWhom, named: "Hill School", agency: "", frontDoor: door, days: "7", ...others };
  assert.equal((await house.post(paths.concernLinks(), fields, asha)).status, 303);
  const [row] = await house.owner.query("select id from concern_link order by id desc limit 1");
  const id = String(row?.["id"]);
  return { id, at: paths.concernByLink(signedLink(house.house.config.secret(), id)) };
}
const forgotten = () => house.owner.query("delete from concern_link_try");
const sent = (at: string, changed: Record<string, string> = {}) =>
  house.post(at, { ...telling(door, changed), ...who });

test("links are made by a front door and shown to it alone", async () => {
  const { at } = await newLink();
  assert.ok((await (await house.get(paths.concernLinks(), asha)).text()).includes(at));
  for (const ask of [house.get(paths.concernLinks(), cleo), house.post(paths.concernLinks(), {}, cleo)])
    assert.equal((await ask).status, 403);
});

test("a school with no account raises one concern, has its receipt, and reads the answer on the same page", async () => {
  const { at } = await newLink();
  assert.match(wordsOf(await (await house.get(at)).text()), /Raise a concern about a child.*ring 999/);
  assert.equal((await sent(at)).status, 303);
  const page = await (await house.get(at)).text();
  assert.match(
    wordsOf(page),
    /Your concern has been received.*Waiting for an answer, due by Wednesday 25 November 2026 at 17:00/,
  );
  assert.doesNotMatch(page, /Juniper|Hollis|hungry/);
  const [row] = await house.owner.query("select id from concern order by id desc limit 1");
  const id = String(row?.["id"]);
  await house.post(
    paths.concernDecision(id),
    { answer: "more asked", told: "Since <b>when</b>?", reason: "x" },
    asha,
  );
  const asked = await (await house.get(at)).text();
  assert.match(asked, /Since &lt;b>when&lt;\/b>\?/);
  assert.equal((await house.post(`${at}/additions`, { words: "Since May" })).status, 303);
  assert.equal((await house.post(`${at}/additions`, { words: "Again" })).status, 303);
  assert.equal((await house.owner.query("select from concern_addition")).length, 1);
});

test("the same link does not raise a second concern, even sent twice at once", async () => {
  await forgotten();
  const { at, id } = await newLink();
  await Promise.all([sent(at), sent(at)]);
  await sent(at, { what: "Another" });
  assert.equal((await house.owner.query("select from concern where link_id = $1", [id])).length, 1);
});

test("a parent is asked in their own words", async () => {
  const { at } = await newLink("family", { named: "Mrs Roe" });
  assert.match(
    wordsOf(await (await house.get(at)).text()),
    /Tell us what worries you.*In your own words\. You cannot get this wrong/,
  );
});

test("a link that was changed, made under another secret, run out or withdrawn opens nothing, in the same words", async () => {
  await forgotten();
  const { id, at } = await newLink();
  const other = paths.concernByLink(signedLink("another secret ".repeat(4), id));
  const changed = at.slice(0, -1) + (at.endsWith("A") ? "B" : "A");
  const moved = at.replace(id, crypto.randomUUID());
  const withdrawn = await newLink();
  await house.post(paths.concernLinkEnd(withdrawn.id), {}, asha);
  const over = await newLink();
  await house.owner.query("update concern_link set expires_at = '2026-11-24T09:59:59Z' where id = $1", [
    over.id,
  ]);
  for (const bad of [other, changed, moved, withdrawn.at, over.at, "/raise/x"])
    for (const answer of [await house.get(bad), await sent(bad)]) {
      assert.equal(answer.status, 404, bad);
      assert.match(await answer.text(), /This link cannot be used/);
    }
});

test("a form by a link is refused in place, with every word still there", async () => {
  await forgotten();
  const { at } = await newLink();
  const answer = await house.post(at, {
    ...telling(door, { effect: "" }),
    name: "",
    role: "",
    contact: "<u>me</u>",
  });
  assert.equal(answer.status, 422);
  const page = await answer.text();
  assert.match(wordsOf(page), /Say what it does to the child.*Give your name/);
  assert.match(page, /value="&lt;u>me&lt;\/u>"/);
});

test("somebody who guesses at links is made to wait", async () => {
  await forgotten();
  const answers = [];
  for (let i = 0; i < 21; i++) answers.push((await house.get("/raise/guess")).status);
  assert.deepEqual([answers[19], answers[20]], [404, 429]);
});

test("a link never sends to another front door than its own", async () => {
  await forgotten();
  const { at, id } = await newLink();
  await sent(at, { frontDoor: crypto.randomUUID() });
  const [row] = await house.owner.query("select front_door_id from concern where link_id = $1", [id]);
  assert.equal(row?.["front_door_id"], door);
});
