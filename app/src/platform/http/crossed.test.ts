import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { sql } from "kysely";
import { wentWrong } from "../../refusal-pages.tsx";
import { plantSmallPartnership } from "../../testing/small-partnership.ts";
import { openTestHouse } from "../../testing/test-house.ts";
import { wordsOf } from "../../testing/words-of.ts";
import { keepDraft } from "../drafts/store.ts";
import { fieldsSent, typed } from "../forms/fields.ts";
import { openLog } from "../log.ts";
import type { Asked, Env } from "./env.ts";
import { inTransaction } from "./in-transaction.ts";

const at = await openTestHouse();
const { viewer } = await plantSmallPartnership(at);
/** The embedded engine does one transaction after another, so nobody can cross there. */
const isServer = process.env["TEST_DATABASE_URL"] !== undefined;

function appThat(work: (c: Asked) => Promise<Response>) {
  const app = new Hono<Env>();
  app.onError(wentWrong({ log: openLog("silent") }));
  app.use(async (c, next) => {
    c.set("viewer", viewer.asha);
    await next();
  });
  app.use(inTransaction(at));
  app.post("/:form", work);
  return async (form: string, fields: Record<string, string>) => {
    const body = new URLSearchParams(fields).toString();
    const headers = {
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(body.length),
    };
    return await app.request(`/${form}`, { method: "POST", headers, body });
  };
}
const drafts = async () =>
  (await at.owner.query("select form, fields ->> 'words' as words from draft order by form", [])).map(
    ({ form, words }) => `${String(form)}: ${String(words)}`,
  );

test("of two requests that cross, both are kept, once each, and nobody is told to send it again", async () => {
  let tries = 0;
  const haveOne = Promise.withResolvers<void>();
  const post = appThat(async (c) => {
    const fields = await fieldsSent(c);
    const [first = "", second = ""] = typed(fields, "order").split(" ");
    const { tx } = c.var;
    await sql`select pg_advisory_xact_lock(hashtextextended(${first}, 0))`.execute(tx);
    tries += 1;
    if (tries === 2) haveOne.resolve();
    if (isServer) await haveOne.promise;
    await sql`select pg_advisory_xact_lock(hashtextextended(${second}, 0))`.execute(tx);
    const of = { form: c.req.param("form") ?? "", subject: "crossed" };
    await keepDraft(tx, c.var.viewer, of, { words: typed(fields, "words") }, at.house.clock.now(), null);
    return c.text("kept");
  });
  const answers = await Promise.all([
    post("one", { order: "left right", words: "from the left" }),
    post("other", { order: "right left", words: "from the right" }),
  ]);
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200],
  );
  assert.deepEqual(await drafts(), ["one: from the left", "other: from the right"]);
  assert.equal(tries, isServer ? 3 : 2);
});

for (const code of ["40P01", "40001"])
  test(`whoever crosses each time is answered after three tries, with their words and a button: ${code}`, async () => {
    let tries = 0;
    const post = appThat(async (c) => {
      tries += 1;
      const of = { form: "unlucky", subject: "crossed" };
      await keepDraft(c.var.tx, c.var.viewer, of, { words: "half" }, at.house.clock.now(), null);
      throw Object.assign(new Error("ended by the database"), { code });
    });
    const answer = await post("unlucky", { _form: "unlucky", words: "What I saw" });
    assert.equal(answer.status, 503);
    const html = await answer.text();
    assert.match(wordsOf(html), /Nothing has been changed.*Send it again/);
    assert.match(html, /value="What I saw"/);
    assert.equal(tries, 3);
    assert.ok((await drafts()).every((one) => !one.includes("unlucky")));
  });

test("nothing else is tried twice", async () => {
  let tries = 0;
  const post = appThat(async () => {
    tries += 1;
    return await Promise.reject(new Error("something else"));
  });
  assert.equal((await post("else", {})).status, 500);
  assert.equal(tries, 1);
});
