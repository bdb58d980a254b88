import { randomBytes } from "node:crypto";
import { openEmbedded } from "../platform/database/embedded/open-embedded.ts";
import { letIn } from "../platform/database/let-in.ts";
import { migrate } from "../platform/database/migrate.ts";
import { openServer } from "../platform/database/open-server.ts";
import type { Database } from "../platform/database/store.ts";
import type { Clock } from "../platform/clock.ts";

/** The owner's address of a server to test on; without it tests run on the embedded engine. */
const server = process.env["TEST_DATABASE_URL"];
const TEMPLATE = "throughline_template";

let migrated: Promise<ArrayBuffer | string> | undefined;

/** A migrated store of its own for one test file: a real engine, never a double of one. */
export async function openTestDatabase(clock: Clock): Promise<Database> {
  migrated ??= server ? migrateTemplate(server, clock) : dumpMigrated(clock);
  const from = await migrated;
  if (typeof from !== "string")
    return await openEmbedded({ directory: null, loadFrom: from.slice(0) }, clock);
  const name = `throughline_test_${randomBytes(6).toString("hex")}`;
  const admin = openServer({ url: from, ownerUrl: from }, clock);
  await admin.owner.script(`create database ${name} template ${TEMPLATE}`);
  await admin.close();
  return openServer({ url: appUrl(at(from, name)), ownerUrl: at(from, name), connections: 4 }, clock);
}

async function dumpMigrated(clock: Clock): Promise<ArrayBuffer> {
  const database = await openEmbedded({ directory: null }, clock);
  await migrate(database.owner);
  const dump = await database.dump();
  await database.close();
  return dump;
}

async function migrateTemplate(url: string, clock: Clock): Promise<string> {
  const admin = openServer({ url, ownerUrl: url }, clock);
  await admin.owner.script(`drop database if exists ${TEMPLATE}`);
  await admin.owner.script(`create database ${TEMPLATE}`);
  await admin.close();
  const template = openServer({ url: at(url, TEMPLATE), ownerUrl: at(url, TEMPLATE) }, clock);
  await template.owner.script(`do $$ begin
    if not exists (select from pg_roles where rolname = 'throughline_login') then create role throughline_login login; end if; end $$`);
  await migrate(template.owner);
  await letIn(template.owner, appUrl(url));
  await template.close();
  return url;
}

function at(url: string, database: string): string {
  const there = new URL(url);
  there.pathname = `/${database}`;
  return there.toString();
}

/** The app logs in as a role that owns nothing, as it would on a server with real records. */
function appUrl(url: string): string {
  const there = new URL(url);
  there.username = "throughline_login";
  there.password = "";
  return there.toString();
}
