import assert from "node:assert/strict";
import { test } from "node:test";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { leastEntry, tell } from "./testing/told.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const review = `/children/${sunny}/chronology/review`;
const pageOf = async (path: string) => await (await house.get(path, asha)).text();
await tell(house, viewer.asha, sunny, [{ on: "2 August 2026", what: "Seen at the pool", seen: "seen" }]);

test("whoever reviews has before them what is new, unseen and not there", async () => {
  const page = await pageOf(review);
  assert.match(page, /1 entry, never reviewed/);
  assert.match(page, /114 days since anybody recorded seeing Sunny/);
  assert.match(page, /Hill School is involved and has written nothing/);
  assert.match(page, /Children.s services, of 1 entry: 1 without the effect on Sunny/);
});

test("a review says something, and stands at the top under its writer's name", async () => {
  assert.equal((await house.post(review, { sentence: " " }, asha)).status, 422);
  assert.equal(
    (await house.post(review, { sentence: "Nobody asked what the summer was like for her." }, asha)).status,
    303,
  );
  const page = await pageOf(`/children/${sunny}/chronology`);
  assert.match(page, /Nobody asked what the summer was like for her/);
  assert.match(page, /Reviewed by Asha Bell, Children(&#39;|')s services, 24 November 2026/);
});

test("words typed when the session has run out are there after signing in again", async () => {
  await house.owner.query('update auth.session set "updatedAt" = "updatedAt" - interval \'2 hours\'');
  const page = `/children/${sunny}/entries/new`;
  const form = { _form: "entry", _subject: sunny, _back: page };
  const body = new URLSearchParams({ ...leastEntry, ...form, what: "Long and careful words" }).toString();
  const answer = await house.app.request(`/children/${sunny}/entries`, {
    method: "POST",
    body,
    headers: {
      cookie: asha,
      origin: "http://localhost",
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(body.length),
    },
  });
  assert.equal(answer.status, 303);
  assert.match(answer.headers.get("location") ?? "", /sign-in.*after=time-out/);
  const again = await house.signIn("asha@example.org");
  assert.match(await (await house.get(page, again)).text(), /Long and careful words/);
});
