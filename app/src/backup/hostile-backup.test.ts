import assert from "node:assert/strict";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { migrations } from "../platform/database/migrate.ts";
import { openTestDatabase } from "../testing/test-database.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { isEmpty } from "./is-empty.store.ts";
import { restore } from "./public.ts";
import { madeBackup } from "./testing/made-backup.ts";

const folder = mkdtempSync(join(tmpdir(), "throughline-hostile-"));
const { house, owner } = await openTestHouse();
const passphrase = "five short words in a row";
const head = JSON.stringify({
  format: "throughline backup",
  version: 1,
  madeAt: "2026-11-24T10:00:00Z",
  migrations: migrations().map(({ name, checksum }) => ({ name, checksum })),
});
const columns = (
  await owner.query(
    "select attname from pg_attribute where attrelid = 'partnership'::regclass and attnum > 0",
  )
).map(({ attname }) => String(attname));
const partnership = JSON.stringify({ table: { schema: "public", name: "partnership", columns } });

let made = 0;
async function refused(lines: readonly string[], words: RegExp) {
  made += 1;
  const path = await madeBackup(join(folder, `${made}.throughline`), [head, ...lines], passphrase);
  const database = await openTestDatabase(house.clock);
  after(() => database.close());
  const asked = { database, config: house.config, tell: () => {} };
  await assert.rejects(restore(asked, path, { passphrase }), words);
  assert.equal(await isEmpty(database.store), true);
  const [left] = await database.owner.query(`select
    to_regclass('taken') is not null as taken,
    exists (select from auth.session) as "signedIn",
    exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'migration' and not c.relforcerowsecurity) as loose,
    exists (select from pg_trigger where tgenabled = 'D') as "triggersOff"`);
  assert.deepEqual(left, { taken: false, signedIn: false, loose: false, triggersOff: false });
}

const naming = (schema: string, name: string, columns: readonly string[]) => [
  JSON.stringify({ table: { schema, name, columns } }),
  "-{}",
  '{"rows":1}',
  '{"end":1}',
];

test("a table's name in a backup is never run as SQL", async () => {
  await refused(
    naming("public", 'partnership" disable trigger user; create table taken (); --', ["id"]),
    /no table that a backup holds/,
  );
});

test("nor is a column's", async () => {
  await refused(
    naming("public", "partnership", ['id") select gen_random_uuid(); create table taken (); --', "name"]),
    /not the columns of partnership/,
  );
});

test("a backup brings no session, no guess at a password and no list of migrations", async () => {
  for (const [schema, name] of [
    ["auth", "session"],
    ["public", "sign_in_attempt"],
    ["public", "migration"],
    ["public", "no_such_table"],
  ] as const)
    await refused(naming(schema, name, ["id"]), /no table that a backup holds/);
});

test("a table whose rows do not end leaves no rule lifted", async () => {
  await refused([partnership, '{"end":0}'], /stands there in a backup|broken/);
  await refused([partnership, partnership, '{"rows":0}', '{"end":0}'], /stands there in a backup|broken/);
  await refused(["-{}", partnership, '{"rows":0}', '{"end":0}'], /stands there in a backup|broken/);
  await refused(['{"rows":0}', '{"end":0}'], /stands there in a backup|broken/);
});

test("a backup that leaves a table out is not whole", async () => {
  await refused([partnership, '{"rows":0}', '{"end":0}'], /holds nothing of/);
});

test("a row that never ends is refused before it fills the memory", async () => {
  await refused([partnership, `-{"name":"${"x".repeat(65_000_000)}"}`], /longer than a row/);
});
