import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { paths } from "../../paths.ts";
import { plantSmallPartnership } from "../../testing/small-partnership.ts";
import { openTestHouse } from "../../testing/test-house.ts";
import { wordsOf } from "../../testing/words-of.ts";
import { asManyAsItCanDo } from "./as-many-as-it-can-do.ts";
import type { Env } from "./env.ts";

const house = await openTestHouse({
  environment: { THROUGHLINE_AT_ONCE: "2", THROUGHLINE_WAIT_SECONDS: "0" },
});
const { sunny } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const CONNECTIONS = 4;

/** Keeps the database from everybody else for as long as the work lasts. */
async function whileDatabaseIsBusy(work: () => Promise<void>): Promise<void> {
  const over = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const busy = Array.from({ length: CONNECTIONS }, () =>
    house.store.asProduct(async () => {
      begun.resolve();
      await over.promise;
    }),
  );
  await begun.promise;
  try {
    await work();
  } finally {
    over.resolve();
    await Promise.all(busy);
  }
}

test("more than can be done at once is refused with a sentence, and answered when there is less", async () => {
  let held: Promise<Response>[] = [];
  await whileDatabaseIsBusy(async () => {
    held = [1, 2].map(() => house.get(paths.child(sunny), asha));
    const refused = await house.get(paths.child(sunny), asha);
    assert.equal(refused.status, 503);
    assert.equal(refused.headers.get("retry-after"), "10");
    assert.match(wordsOf(await refused.text()), /too much to do just now Nothing has been changed/);
    assert.equal((await house.get(paths.live())).status, 200);
  });
  for (const answer of await Promise.all(held)) assert.equal(answer.status, 200);
  assert.equal((await house.get(paths.child(sunny), asha)).status, 200);
});

test("whoever may wait is answered in turn, and the one too many at once", async () => {
  const app = new Hono<Env>();
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  app.use(asManyAsItCanDo({ atOnce: 1, waitMs: 60 }));
  app.get("/first", async (c) => (await first.promise, c.text("first")));
  app.get("/second", async (c) => (await second.promise, c.text("second")));
  app.onError((error, c) => c.text(error.constructor.name, 503));
  const [one, two] = [app.request("/first"), app.request("/second")];
  first.resolve();
  assert.equal((await one).status, 200);
  const late = await app.request("/first");
  assert.deepEqual([late.status, await late.text()], [503, "TooMuchAtOnce"]);
  second.resolve();
  assert.equal((await two).status, 200);
  assert.equal((await app.request("/first")).status, 200);
  const many = Array.from({ length: 12 }, async () => (await app.request("/first")).status);
  const answered = (await Promise.all(many)).filter((status) => status === 200);
  assert.equal(answered.length, 9, "one in work and eight that wait");
});

test("a form refused because there is too much to do holds all that was typed, to be sent again", async () => {
  const fields = { happened: "20 November 2026", kind: "note", what: "The “gate” & the dog", basis: "fact" };
  const typed = { ...fields, themes: ["health", "safety"], _form: "entry", _subject: sunny, _back: "/" };
  let page = "";
  let held: Promise<Response>[] = [];
  await whileDatabaseIsBusy(async () => {
    held = [1, 2].map(() => house.get(paths.child(sunny), asha));
    const body = new URLSearchParams(
      Object.entries(typed).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
    ).toString();
    const headers = {
      cookie: asha,
      origin: "http://localhost",
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(body.length),
    };
    const refused = await house.app.request(paths.entries(sunny), { method: "POST", headers, body });
    assert.equal(refused.status, 503);
    page = await refused.text();
  });
  await Promise.all(held);
  assert.match(wordsOf(page), /what you sent has not been kept yet/);
  assert.match(page, new RegExp(`<form method="post" action="${paths.entries(sunny)}"`));
  const hidden = [...page.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  assert.deepEqual(
    hidden.map(([, name]) => name),
    Object.entries(typed).flatMap(([name, value]) => [value].flat().map(() => name)),
  );
  assert.ok(hidden.some(([, name, value]) => name === "what" && value === "The “gate” &amp; the dog"));
  assert.deepEqual(await house.owner.query("select id from entry"), []);
  const again = await house.post(paths.entries(sunny), typed, asha);
  assert.equal(again.status, 303);
});
