import assert from "node:assert/strict";
import { test } from "node:test";
import { throughline } from "../../app.ts";
import { plantSmallPartnership } from "../../testing/small-partnership.ts";
import { openTestHouse } from "../../testing/test-house.ts";
import { openServer } from "./open-server.ts";

const house = await openTestHouse();
const { sunny } = await plantSmallPartnership(house);

test("while the database is away pages say so, and nothing of a child", async () => {
  const asha = await house.signIn("asha@example.org");
  const nowhere = "postgres://nobody@127.0.0.1:1/nothing";
  const away = openServer({ url: nowhere, ownerUrl: nowhere }, house.house.clock);
  const app = throughline({ ...house.house, store: away.store }, house.auth);
  const answer = await app.request(`/children/${sunny}`, { headers: { cookie: asha } });
  assert.equal(answer.status, 503);
  assert.match(await answer.text(), /The record cannot be reached just now/);
  const ready = await app.request("/health/ready");
  assert.equal(ready.status, 503);
  assert.equal((await app.request("/health/live")).status, 200);
  await away.close();
});
