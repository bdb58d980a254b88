import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { wentWrong } from "../../refusal-pages.tsx";
import { wordsOf } from "../../testing/words-of.ts";
import type { Env } from "../http/env.ts";
import { openLog } from "../log.ts";
import { isConnectionLost, KeptOrNot } from "./connection-lost.ts";

const answerTo = async (error: Error) => {
  const app = new Hono<Env>();
  app.onError(wentWrong({ log: openLog("silent") }));
  app.post("/", () => {
    throw error;
  });
  return await app.request("/", { method: "POST" });
};

test("where the record stopped answering as it kept something, nobody is told that nothing was changed", async () => {
  const answer = await answerTo(new KeptOrNot());
  assert.equal(answer.status, 503);
  const words = wordsOf(await answer.text());
  assert.match(words, /not certain that this was kept/);
  assert.doesNotMatch(words, /Nothing has been changed/);
});

test("a connection that ends half-way is the database being away, and no fault of what was sent", async () => {
  for (const message of ["Connection terminated unexpectedly", "Connection terminated"]) {
    assert.ok(isConnectionLost(new Error(message)));
    const answer = await answerTo(new Error(message));
    assert.equal(answer.status, 503);
    assert.match(wordsOf(await answer.text()), /cannot be reached just now/);
  }
  assert.ok(!isConnectionLost(new Error("Something else")));
});
