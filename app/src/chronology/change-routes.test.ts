import assert from "node:assert/strict";
import { test } from "node:test";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { tell } from "./testing/told.ts";

const house = await openTestHouse();
const { sunny, viewer, agency } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const cleo = await house.signIn("cleo@example.org");
const account = `/children/${sunny}/chronology`;
const pageOf = async (path: string, cookie = asha) => await (await house.get(path, cookie)).text();
const change = async (id: string, verb: string, fields: Record<string, string | string[]>, cookie = asha) =>
  await house.post(`/children/${sunny}/entries/${id}/${verb}`, fields, cookie);
const one = async (what: string): Promise<string> =>
  (await tell(house, viewer.asha, sunny, [{ on: "1 October 2026", what }]))[0] ?? "";

test("an entry chosen as significant stands in the chosen account with why, until it is taken out", async () => {
  const id = await one("The first night in her own bed");
  assert.equal((await change(id, "choice", { chosen: "yes", why: "" })).status, 422);
  assert.equal(
    (await change(id, "choice", { chosen: "yes", why: "Asked for since spring" }, cleo)).status,
    303,
  );
  const chosen = await pageOf(`${account}?account=chosen`);
  assert.match(chosen, /The first night in her own bed/);
  assert.match(chosen, /Chosen by Cleo Dunn: Asked for since spring/);
  await change(id, "choice", { chosen: "no", why: "Told better elsewhere" });
  assert.match(await pageOf(`${account}?account=chosen`), /Nobody has chosen an entry/);
  assert.match(await pageOf(`/children/${sunny}/entries/${id}`), /Told better elsewhere/);
});

test("a restricted entry is told of by number and holder, and by no word of it", async () => {
  const id = await one("Kestrelhouse is where she sleeps");
  const answer = await change(id, "restriction", {
    to: "named",
    agencies: "",
    why: "Her address must not travel",
  });
  assert.equal(answer.status, 303);
  assert.match(await pageOf(account), /Kestrelhouse/);
  const others = await pageOf(account, cleo);
  assert.doesNotMatch(others, /Kestrelhouse|must not travel/);
  assert.match(others, /1 restricted entry, held by Children(&#39;|')s services/);
  assert.equal((await house.get(`/children/${sunny}/entries/${id}`, cleo)).status, 404);
  await change(id, "restriction", { to: "named", agencies: agency.school, why: "School brings her home" });
  assert.match(await pageOf(account, cleo), /Kestrelhouse/);
  await change(id, "restriction", { to: "team", why: "No longer" });
  assert.match(
    await pageOf(`/children/${sunny}/entries/${id}`, cleo),
    /opened to the whole team by Asha Bell/,
  );
});

test("a correction of a restricted entry is as restricted", async () => {
  const id = await one("Merlinhouse again");
  await change(id, "restriction", { to: "named", agencies: "", why: "As before" });
  const fields = {
    happened: "1 October 2026",
    kind: "note",
    what: "Falconhouse, not the other",
    basis: "fact",
    reason: "Misheard",
  };
  assert.equal((await change(id, "correction", fields)).status, 303);
  assert.doesNotMatch(await pageOf(account, cleo), /Falconhouse|Merlinhouse/);
});

test("a withdrawn entry leaves the account, says why, and can be changed no more", async () => {
  const id = await one("This was about another child");
  assert.equal((await change(id, "withdrawal", { why: "Wrong child" })).status, 303);
  assert.doesNotMatch(await pageOf(account), /This was about another child/);
  const page = await pageOf(`/children/${sunny}/entries/${id}`);
  for (const words of [/This was about another child/, /Wrong child/, /Withdrawn/]) assert.match(page, words);
  assert.equal((await change(id, "choice", { chosen: "yes", why: "x" })).status, 403);
});

test("the database itself refuses one agency's change of another's entry", async () => {
  const id = await one("Ours to answer for");
  const { partnershipId: partnership_id, practitionerId: recorded_by } = viewer.cleo;
  const kept = {
    partnership_id,
    child_id: sunny,
    first_id: id,
    recorded_by,
    recorded_at: house.house.clock.now(),
    reason: "x",
  };
  await assert.rejects(
    house.store.as(viewer.cleo, (tx) => tx.insertInto("entry_withdrawal").values(kept).execute()),
    /row-level security/,
  );
  const again = tell(house, viewer.cleo, sunny, [{ on: "1 October 2026" }]);
  assert.equal((await again).length, 1, "its own entries it may write");
});
