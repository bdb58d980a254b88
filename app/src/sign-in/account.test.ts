import assert from "node:assert/strict";
import { test } from "node:test";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse, PASSWORD } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const at = await openTestHouse();
const { sunny } = await plantSmallPartnership(at);
const opens = async (cookie: string) => (await at.get(paths.children(), cookie)).status === 200;
const endIn = (page: string) =>
  [...page.matchAll(/action="(\/account\/sessions\/[^"]+)"/g)].map(([, to]) => to ?? "");

test("one's own sessions are listed, and another one is ended from here", async () => {
  const [here, there] = [await at.signIn("asha@example.org"), await at.signIn("asha@example.org")];
  const page = await (await at.get(paths.account(), here)).text();
  assert.match(wordsOf(page), /This one/);
  const [end = "", ...more] = endIn(page);
  assert.equal(more.length, 0);
  assert.equal((await at.post(end, {}, here)).status, 303);
  assert.equal(await opens(there), false);
  assert.ok(await opens(here));
});

test("nobody sees or ends a session of somebody else's", async () => {
  const asha = [await at.signIn("asha@example.org"), await at.signIn("asha@example.org")];
  const [end = ""] = endIn(await (await at.get(paths.account(), asha[0])).text());
  const cleo = await at.signIn("cleo@example.org");
  assert.deepEqual(endIn(await (await at.get(paths.account(), cleo)).text()), []);
  assert.equal((await at.post(end, {}, cleo)).status, 404);
  assert.ok(await opens(asha[1] ?? ""));
});

test("a password of one's own is long, is not the old one, and ends every other session", async () => {
  const [here, there] = [await at.signIn("dee@example.org"), await at.signIn("dee@example.org")];
  const choose = (current: string, password: string, again = password) =>
    at.post(paths.ownPassword(), { current, password, again }, here);
  assert.match(await (await choose("wrong", "three plain words")).text(), /That is not your password/);
  assert.match(await (await choose(PASSWORD, "short")).text(), /at least 12 characters/);
  assert.match(await (await choose(PASSWORD, PASSWORD)).text(), /not the one you have now/);
  assert.match(await (await choose(PASSWORD, "three plain words", "three")).text(), /are not the same/);
  assert.ok(await opens(here));
  const done = await choose(PASSWORD, "three plain words");
  assert.equal(done.status, 303);
  assert.equal(await opens(there), false);
  assert.equal(await opens(here), false, "the session goes on under a token of its own");
  assert.ok(await opens(done.headers.getSetCookie()[0]?.split(";")[0] ?? ""));
  assert.ok(await opens(await at.signIn("dee@example.org", "three plain words")));
});

test("guessing at one's password from one's own session is slowed down", async () => {
  const bill = await at.signIn("bill@example.org");
  const guess = (current: string) =>
    at.post(
      paths.ownPassword(),
      { current, password: "three plain words", again: "three plain words" },
      bill,
    );
  for (let i = 0; i < 5; i += 1) await guess(`wrong ${i}`);
  assert.match(await (await guess(PASSWORD)).text(), /Too many attempts/);
});

test("whoever signs in gets a session of their own, whatever cookie the browser came with", async () => {
  const planted = await at.signIn("cleo@example.org");
  const answer = await at.post("/sign-in", { email: "asha@example.org", password: PASSWORD }, planted);
  const fresh = answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  assert.notEqual(fresh, planted);
  assert.equal(await opens(planted), false);
  const made = await at.post(
    "/sign-in",
    { email: "asha@example.org", password: PASSWORD },
    "throughline.session_token=chosen.by-somebody",
  );
  assert.doesNotMatch(made.headers.getSetCookie()[0] ?? "", /chosen/);
});

test("no form of one's own page is taken from another site", async () => {
  const asha = await at.signIn("asha@example.org");
  for (const path of [
    paths.ownPassword(),
    paths.ownSecondStep(),
    paths.sessionEnd("any"),
    paths.signIn(),
    paths.signOut(),
  ]) {
    const headers = {
      cookie: asha,
      origin: "https://elsewhere.example",
      "content-type": "application/x-www-form-urlencoded",
    };
    assert.equal((await at.app.request(path, { method: "POST", headers, body: "a=b" })).status, 403, path);
  }
  assert.ok(await opens(asha));
});

test("every word of a half-written entry stands in its form after signing in again", async () => {
  const cleo = await at.signIn("cleo@example.org");
  const form = paths.newEntry(sunny);
  const typed = {
    _form: "entry",
    _subject: sunny,
    _back: form,
    what: "Sunny brought the rabbit <b>again</b>,\nand said “Ham is home”",
    happened: "20 November 2026",
    kind: "visit",
  };
  await at.owner.query(`update auth.session set "updatedAt" = $1`, [
    at.house.clock.now().subtract({ minutes: 31 }).toString(),
  ]);
  const body = new URLSearchParams(typed);
  const sent = await at.app.request(paths.entries(sunny), {
    method: "POST",
    headers: {
      cookie: cleo,
      origin: "http://localhost",
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(body.toString().length),
    },
    body,
  });
  const signIn = new URL(sent.headers.get("location") ?? "", "http://localhost");
  assert.match(
    wordsOf(await (await at.get(signIn.pathname + signIn.search)).text()),
    /What you were writing is kept/,
  );
  const back = await at.post("/sign-in", {
    email: "cleo@example.org",
    password: PASSWORD,
    return: signIn.searchParams.get("return") ?? "",
  });
  assert.equal(back.headers.get("location"), form);
  const again = back.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const page = await (await at.get(form, again)).text();
  assert.match(page, /Sunny brought the rabbit &lt;b>again&lt;\/b>,\nand said “Ham is home”/);
  assert.match(page, /value="20 November 2026"/);
  assert.match(page, /You began this on .*Everything you typed is here/);
});
