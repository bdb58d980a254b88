import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import type { Env } from "./platform/http/env.ts";
import { openLog } from "./platform/log.ts";
import { NotAllowed } from "./platform/http/refusals.ts";
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

const viewer = {
  partnershipId: "",
  practitionerId: "",
  agencyId: "",
  name: "Asha Bell",
  role: "Social worker",
  agency: "Children’s services",
  manages: false,
};

test("who may see a child, and not do something, is shown the way back to them", async () => {
  const app = new Hono<Env>();
  app.onError(wentWrong({ log: openLog("silent") }));
  app.use(async (c, next) => {
    c.set("viewer", viewer);
    await next();
  });
  app.get("*", () => {
    throw new NotAllowed("You may not add to the team. Ask whoever leads.");
  });
  const child = "/children/0198c5f2-0000-7000-8000-000000000001";
  const words = async (path: string) => wordsOf(await (await app.request(path)).text());
  assert.match(await words(`${child}/team/new`), /Ask whoever leads\. The child’s first page/);
  assert.doesNotMatch(await words("/seals"), /first page/);
});
