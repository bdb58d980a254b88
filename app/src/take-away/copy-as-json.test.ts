import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { z } from "zod";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { plantAccount } from "./testing/plant-account.store.ts";

const house = await openTestHouse();
const planted = await plantSmallPartnership(house);
await plantAccount(house, planted);
const cleo = await house.signIn("cleo@example.org");
const published: unknown = JSON.parse(
  readFileSync(new URL("../../../docs/formats/chronology.schema.json", import.meta.url), "utf8"),
);
const schema = z.fromJSONSchema(z.record(z.string(), z.any()).parse(published));
const taken = async (query = "") =>
  await (await house.get(paths.chronologyJson(planted.sunny) + query, cleo)).json();

for (const query of ["", "?account=chosen", "?tone=worry&from=2024-01-01&theme=health", "?words=nothing"])
  test(`what is taken away has the published shape ${query}`, async () => {
    const read = schema.safeParse(await taken(query));
    assert.deepEqual(read.error?.issues ?? [], []);
  });

test("the published shape refuses a field it does not know and one that is missing", async () => {
  const whole = z.record(z.string(), z.unknown()).parse(await taken());
  assert.equal(schema.safeParse({ ...whole, secret: 1 }).success, false);
  assert.equal(schema.safeParse({ ...whole, takenBy: undefined }).success, false);
});

test("it says who took it, for which agency, when, and narrowed to what", async () => {
  const { takenBy, takenAt, filter } = z
    .object({
      takenBy: z.unknown(),
      takenAt: z.unknown(),
      filter: z.object({ inWords: z.array(z.string()) }),
    })
    .parse(await taken("?from=2024-01-01"));
  assert.deepEqual(takenBy, {
    name: "Cleo Dunn",
    role: "Designated safeguarding lead",
    agency: "Hill School",
  });
  assert.equal(takenAt, "2026-11-24T10:00:00Z");
  assert.deepEqual(filter.inWords, ["nothing before 1 January 2024"]);
});
