import assert from "node:assert/strict";
import { test } from "node:test";
import { generateSync } from "otplib";
import { throughline } from "../app.ts";
import { paths } from "../paths.ts";
import { clockAt } from "../platform/clock.ts";
import { readConfig } from "../platform/config.ts";
import type { Env } from "../platform/http/env.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse, PASSWORD } from "../testing/test-house.ts";
import type { Hono } from "hono";

const at = await openTestHouse();
const { viewer } = await plantSmallPartnership(at);
const start = at.house.clock.now();
const secretKept = "only for tests ".repeat(3);
const production = readConfig({
  NODE_ENV: "production",
  THROUGHLINE_SECRET: secretKept,
  THROUGHLINE_LOG: "silent",
});

/** The same record, some half minutes later; or as it is where real records are kept. */
const later = (halfMinutes: number, config = at.house.config) =>
  throughline(
    { ...at.house, config, clock: clockAt(start.add({ seconds: 30 * halfMinutes }).toString()) },
    at.auth,
  );
const codeAt = (secret: string, halfMinutes: number) =>
  generateSync({ secret, epoch: Math.floor(start.epochMilliseconds / 1000) + 30 * halfMinutes });
const cookies = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .filter((cookie) => !/=;/.test(cookie))
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
const send = (app: Hono<Env>, path: string, fields: Record<string, string>, cookie = "") =>
  app.request(path, {
    method: "POST",
    headers: { cookie, origin: "http://localhost", "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields),
  });
const firstStep = async (app: Hono<Env>, email: string) =>
  cookies(await send(app, paths.signIn(), { email, password: PASSWORD, return: "/children" }));
const opens = async (app: Hono<Env>, cookie: string) =>
  (await app.request(paths.children(), { headers: { cookie } })).status === 200;
const offerIn = (page: string) => /name="offer" value="([^"]+)"/.exec(page)?.[1] ?? "";
const secretIn = (page: string) => /qr-secret">([A-Z2-7 ]+)</.exec(page)?.[1]?.replaceAll(" ", "") ?? "";
const recoveryIn = (page: string) =>
  [...page.matchAll(/<code>([a-z0-9-]{14})<\/code>/g)].map(([, code]) => code ?? "");

let secret = "";
let recovery: string[] = [];

test("outside production whoever has set up no second step signs in by password alone", async () => {
  assert.ok(await opens(at.app, await at.signIn("cleo@example.org")));
});

test("where real records are kept a password alone opens nothing: a second step is set up first", async () => {
  const app = later(0, production);
  const first = await firstStep(app, "asha@example.org");
  assert.equal(await opens(app, first), false);
  const page = await (await app.request(paths.secondStep(), { headers: { cookie: first } })).text();
  assert.match(page, /<svg class="qr-code" role="img"/);
  secret = secretIn(page);
  assert.equal(secret.length, 32);
  const wrong = await send(app, paths.secondStep(), { offer: offerIn(page), code: "000000" }, first);
  assert.equal(wrong.status, 422);
  assert.equal(
    secretIn(await wrong.text()),
    secret,
    "the same secret stands, so the app need not read it again",
  );
  const done = await send(app, paths.secondStep(), { offer: offerIn(page), code: codeAt(secret, 0) }, first);
  assert.ok(await opens(app, cookies(done)));
  recovery = recoveryIn(await done.text());
  assert.equal(new Set(recovery).size, 10);
});

test("the secret is kept sealed, and recovery codes as hashes", async () => {
  const kept = JSON.stringify([
    await at.owner.query("select * from second_step"),
    await at.owner.query("select * from recovery_code"),
  ]);
  for (const word of [secret, ...recovery, ...recovery.map((code) => code.replaceAll("-", ""))])
    assert.ok(!kept.includes(word));
});

test("from then on a code is asked for, in production or not, and leads to the page that was asked for", async () => {
  const app = later(2);
  const first = await firstStep(app, "asha@example.org");
  assert.equal(await opens(app, first), false);
  const answer = await send(
    app,
    paths.secondStep(),
    { code: codeAt(secret, 2).replace(/(...)/, "$1 ") },
    first,
  );
  assert.equal(answer.headers.get("location"), "/children");
  assert.ok(await opens(app, cookies(answer)));
});

test("a code that was used is not taken again, nor one from before it", async () => {
  const app = later(2);
  const first = await firstStep(app, "asha@example.org");
  for (const halfMinutes of [2, 1])
    assert.equal(
      (await send(app, paths.secondStep(), { code: codeAt(secret, halfMinutes) }, first)).status,
      422,
    );
});

test("a code sent twice at once lets one in", async () => {
  const app = later(10);
  const first = await firstStep(app, "asha@example.org");
  const sent = () => send(app, paths.secondStep(), { code: codeAt(secret, 10) }, first);
  const [sentFirst, sentSecond] = [Promise.resolve(sent()), Promise.resolve(sent())];
  const answers = [await sentFirst, await sentSecond];
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([303, 422]));
});

test("a recovery code is good once, however it is typed", async () => {
  const app = later(12);
  const first = await firstStep(app, "asha@example.org");
  const [code = ""] = recovery;
  assert.equal((await send(app, paths.secondStep(), { code: ` ${code.toUpperCase()}` }, first)).status, 303);
  assert.equal((await send(app, paths.secondStep(), { code }, first)).status, 422);
});

test("a code of five minutes ago is over, and the first step after ten", async () => {
  const first = await firstStep(later(40), "asha@example.org");
  assert.equal((await send(later(50), paths.secondStep(), { code: codeAt(secret, 40) }, first)).status, 422);
  const late = await send(later(61), paths.secondStep(), { code: codeAt(secret, 61) }, first);
  assert.equal(late.headers.get("location"), paths.signIn());
});

test("after five wrong codes one must wait, even with the right one", async () => {
  const app = later(200);
  const first = await firstStep(app, "asha@example.org");
  for (let i = 0; i < 5; i += 1) await send(app, paths.secondStep(), { code: `00000${i}` }, first);
  const answer = await send(app, paths.secondStep(), { code: codeAt(secret, 200) }, first);
  assert.equal(answer.status, 429);
  assert.match(await answer.text(), /Too many attempts\. Try again after/);
});

test("a first step that was altered, or is of another product, is none", async () => {
  const first = await firstStep(later(300), "asha@example.org");
  const answer = await send(
    later(300),
    paths.secondStep(),
    { code: codeAt(secret, 300) },
    first.replace(/.{6}$/, "AAAAAA"),
  );
  assert.equal(answer.headers.get("location"), paths.signIn());
});

test("one's own page sets up a second step for whoever gives the password", async () => {
  const bill = await at.signIn("bill@example.org");
  const page = await (await at.get(paths.ownSecondStep(), bill)).text();
  const fields = { offer: offerIn(page), code: codeAt(secretIn(page), 0) };
  assert.equal(
    (await at.post(paths.ownSecondStep(), { ...fields, current: "not it at all" }, bill)).status,
    422,
  );
  const done = await at.post(paths.ownSecondStep(), { ...fields, current: PASSWORD }, bill);
  assert.equal(recoveryIn(await done.text()).length, 10);
  assert.equal(await opens(at.app, await at.signIn("bill@example.org")), false);
});

test("an offer made to one account sets nothing up for another", async () => {
  const [cleo, dee] = [await at.signIn("cleo@example.org"), await at.signIn("dee@example.org")];
  const page = await (await at.get(paths.ownSecondStep(), cleo)).text();
  const fields = { offer: offerIn(page), code: codeAt(secretIn(page), 0), current: PASSWORD };
  assert.equal((await at.post(paths.ownSecondStep(), fields, dee)).status, 422);
  const kept = await at.owner.query("select id from second_step where practitioner_id = $1", [
    viewer.dee.practitionerId,
  ]);
  assert.deepEqual(kept, []);
});
