import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DEMONSTRATION_PASSWORD } from "../planting/demonstration.ts";
import { plantTyped } from "../planting/plant.ts";
import { readSeeds } from "../planting/read-seeds.ts";
import { openTestHouse } from "../testing/test-house.ts";
import type { Finding } from "./finding.ts";
import { sealingKey } from "./link.ts";
import { linkedTables } from "./linked-tables.ts";
import { sealUpTo } from "./seals.store.ts";
import { tamperingsWorkedOut } from "./testing/tamperings-worked-out.ts";
import { workedOut } from "./worked-out.store.ts";
import { verify } from "./verify.ts";

const open = await openTestHouse({ now: Temporal.Now.instant().toString() });
const { house, auth, store, owner } = open;
const seeds = readSeeds();
await plantTyped(house, auth, {
  ...seeds,
  stories: seeds.stories.filter(({ child }) => child.given === "Tyler"),
});
await open.signIn("marcus.obi@ashmere.example", DEMONSTRATION_PASSWORD);
const key = sealingKey("the secret of an app, which no database has");
await store.asProduct((tx) => sealUpTo(tx, house.clock.today(), key));

class TakenBack extends Error {}

/** What is found after something was done, all of which is taken back. */
async function foundAfter(statements: string): Promise<readonly Finding[]> {
  let findings: readonly Finding[] = [];
  await owner
    .inTransaction(async (_query, within) => {
      await within.script(
        `set local session_replication_role = replica; alter table entry no force row level security;
        alter table person_name no force row level security; alter table change_seal no force row level security;
        ${statements}`,
      );
      findings = (await within.asProduct((tx) => verify(tx, key))).findings;
      throw new TakenBack();
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
    });
  return findings;
}

test("every column that is worked out, of what is linked or seals, is worked out anew", async () => {
  const rows = await owner.query(
    `select c.relname as "table", a.attname as "column" from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and a.attgenerated <> '' and c.relname = any ($1::text[]) order by 1, 2`,
    [[...linkedTables.map(({ table }) => table), "change_link", "change_head", "change_seal", "look"]],
  );
  assert.deepEqual(
    rows.map((row) => `${String(row["table"])}.${String(row["column"])}`),
    workedOut.map(({ table, column }) => `${table}.${column}`).toSorted(),
  );
});

describe("what search, access and the list of seals read", () => {
  test("is as it should be where nobody touched it", async () => {
    assert.deepEqual(await foundAfter("select 1"), []);
  });
  for (const { name, does } of tamperingsWorkedOut)
    test(`${name}: found`, async () => {
      const [finding, ...more] = await foundAfter(does);
      assert.ok(finding);
      assert.ok(finding.what === "worked out" || finding.what === "opened", finding.sentence);
      assert.deepEqual(more, []);
    });
});
