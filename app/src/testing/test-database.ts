import { createHash, randomBytes } from "node:crypto";
import type { Clock } from "../platform/clock.ts";
import { openEmbedded } from "../platform/database/embedded/open-embedded.ts";
import { accessLine } from "../platform/database/access-cells.ts";
import { migrations } from "../platform/database/migrate.ts";
import { openServer } from "../platform/database/open-server.ts";
import type { Database } from "../platform/database/store.ts";
import { migratedDirectory } from "./migrated-directory.ts";
import { appUrl, at, templateOn } from "./migrated-template.ts";

/** The owner's address of a server to test on; without it tests run on the embedded engine. */
const server = process.env["TEST_DATABASE_URL"];

/** What the scripts say today, in eight letters: a store migrated by other scripts is another store. */
const migratedBy = createHash("sha256")
  .update(
    migrations()
      .map(({ checksum }) => checksum)
      .join() + accessLine(),
  )
  .digest("hex")
  .slice(0, 8);

/** A migrated store of its own for one test file: a real engine, never a double of one. */
export async function openTestDatabase(clock: Clock): Promise<Database> {
  if (server === undefined)
    return await openEmbedded(
      { directory: null, loadFrom: await migratedDirectory(migratedBy, clock) },
      clock,
    );
  return await databaseOn(server, clock, await templateOn(server, migratedBy, clock));
}

/** A store in which nothing was ever made, not even tables. */
export async function openNewDatabase(clock: Clock): Promise<Database> {
  return server === undefined
    ? await openEmbedded({ directory: null }, clock)
    : await databaseOn(server, clock, "template0");
}

async function databaseOn(url: string, clock: Clock, template: string): Promise<Database> {
  const name = `throughline_test_${randomBytes(6).toString("hex")}`;
  const admin = openServer({ url, ownerUrl: url }, clock);
  await admin.owner.script(`create database ${name} template ${template}`);
  await admin.close();
  return openServer({ url: appUrl(at(url, name)), ownerUrl: at(url, name), connections: 4 }, clock);
}
