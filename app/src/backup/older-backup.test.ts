import assert from "node:assert/strict";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { migrate, migrations } from "../platform/database/migrate.ts";
import { openNewDatabase } from "../testing/test-database.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { keptTables } from "./kept-tables.store.ts";
import { restore } from "./public.ts";
import { madeBackup } from "./testing/made-backup.ts";

const { house } = await openTestHouse();
const passphrase = "five short words in a row";

test("a backup of the tables as they stood before access was a table is restored, and brought up to date", async () => {
  const before = migrations().filter(({ name }) => name < "0044");
  const path = join(mkdtempSync(join(tmpdir(), "throughline-older-")), "older.throughline");
  const database = await openNewDatabase(house.clock);
  after(() => database.close());
  await migrate(database.owner, () => {}, before);
  const tables: string[] = [];
  await database.owner.inTransaction(async (_query, within) => {
    for (const { schema, name, columns } of await within.asProduct(keptTables))
      tables.push(JSON.stringify({ table: { schema, name, columns } }), '{"rows":0}');
  });
  await madeBackup(
    path,
    [
      JSON.stringify({
        format: "throughline backup",
        version: 1,
        madeAt: "2026-11-24T10:00:00Z",
        migrations: before.map(({ name, checksum }) => ({ name, checksum })),
      }),
      ...tables,
      '{"end":0}',
    ],
    passphrase,
  );
  const ran: string[] = [];
  const restored = await restore({ database, config: house.config, tell: (words) => ran.push(words) }, path, {
    passphrase,
  });
  assert.equal(restored.rows, 0);
  assert.equal(ran.length, migrations().length - before.length);
  const [cells] = await database.owner.query("select to_regclass('access_cell') is not null as kept");
  assert.deepEqual(cells, { kept: true });
});
