import assert from "node:assert/strict";
import { test } from "node:test";
import { plantMeasured } from "../planting/measured/plant-measured.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { sealingKey } from "./link.ts";
import { verify } from "./verify.ts";

const open = await openTestHouse();
await plantMeasured(open.owner, open.auth, { children: 150, entries: 400, seed: 1 }, () => {});
const key = sealingKey("the secret of an app, which no database has");

test("of a partnership for measuring verify says plainly that it was copied in and never linked", async () => {
  const { findings, links } = await open.store.asProductAtOnce((tx) => verify(tx, key));
  assert.equal(links, 0);
  assert.ok(findings.every(({ what }) => what === "not linked"));
  const [entries, ...others] = findings.filter(({ table, row }) => table === "entry" && row === null);
  assert.match(entries?.sentence ?? "", /more rows of entry .* never linked, and cannot be verified/);
  assert.deepEqual(others, []);
  assert.equal(findings.filter(({ table, row }) => table === "entry" && row !== null).length, 100);
});
