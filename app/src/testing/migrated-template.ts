import pg from "pg";
import type { Clock } from "../platform/clock.ts";
import { letIn } from "../platform/database/let-in.ts";
import { migrate } from "../platform/database/migrate.ts";
import { openServer } from "../platform/database/open-server.ts";

const ONE_AT_A_TIME = 7_241_004;

/** A migrated database on the server to copy for each test file, made by whichever process comes first. */
export async function templateOn(url: string, migratedBy: string, clock: Clock): Promise<string> {
  const name = `throughline_template_${migratedBy}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await admin.query("select pg_advisory_lock($1)", [ONE_AT_A_TIME]);
    const there = await admin.query("select from pg_database where datname = $1", [name]);
    if (there.rowCount === 0) await make(admin, url, name, clock);
    return name;
  } finally {
    await admin.end();
  }
}

async function make(admin: pg.Client, url: string, name: string, clock: Clock): Promise<void> {
  const unfinished = `${name}_unfinished`;
  await admin.query(`drop database if exists ${unfinished}`);
  await admin.query(`create database ${unfinished}`);
  const template = openServer({ url: at(url, unfinished), ownerUrl: at(url, unfinished) }, clock);
  await template.owner.script(`do $$ begin
    if not exists (select from pg_roles where rolname = 'throughline_login') then create role throughline_login login; end if; end $$`);
  await migrate(template.owner);
  await letIn(template.owner, appUrl(url));
  await template.close();
  await admin.query(`alter database ${unfinished} rename to ${name}`);
}

export function at(url: string, database: string): string {
  const there = new URL(url);
  there.pathname = `/${database}`;
  return there.toString();
}

/** The app logs in as a role that owns nothing, as it would on a server with real records. */
export function appUrl(url: string): string {
  const there = new URL(url);
  there.username = "throughline_login";
  there.password = "";
  return there.toString();
}
