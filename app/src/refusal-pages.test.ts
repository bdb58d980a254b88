import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import type { Env } from "./platform/http/env.ts";
import { openLog } from "./platform/log.ts";
import { wentWrong } from "./refusal-pages.tsx";
import { wordsOf } from "./testing/words-of.ts";

test("of two people whose writing crossed, one is told that nothing was changed and to send it again", async () => {
  const app = new Hono<Env>();
  app.onError(wentWrong({ log: openLog("silent") }));
  app.post("/", () => {
    throw Object.assign(new Error("deadlock detected"), { code: "40P01" });
  });
  const answer = await app.request("/", { method: "POST" });
  assert.equal(answer.status, 503);
  assert.match(wordsOf(await answer.text()), /Nothing has been changed\. Go back and send it again/);
});
