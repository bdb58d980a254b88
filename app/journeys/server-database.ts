import { randomBytes } from "node:crypto";
import { Client } from "pg";

/** The owner's address of a server to try on, where the run has one. */
export const server = process.env["TEST_DATABASE_URL"];

const LOGIN = "throughline_login";

export interface ServerDatabase {
  /** As the product logs in: a role that owns nothing. */
  readonly url: string;
  readonly ownerUrl: string;
  readonly drop: () => Promise<void>;
}

/** A fresh database on that server. */
export async function openServerDatabase(): Promise<ServerDatabase> {
  if (server === undefined) throw new Error("TEST_DATABASE_URL names no server to try on.");
  const admin = server;
  const name = `throughline_journeys_${randomBytes(6).toString("hex")}`;
  await tell(
    admin,
    `do $$ begin
      if not exists (select from pg_roles where rolname = '${LOGIN}') then create role ${LOGIN} login; end if;
    end $$`,
  );
  await tell(admin, `create database ${name}`);
  const ownerUrl = new URL(admin);
  ownerUrl.pathname = `/${name}`;
  const url = new URL(ownerUrl);
  url.username = LOGIN;
  url.password = "";
  return {
    url: url.toString(),
    ownerUrl: ownerUrl.toString(),
    drop: async () => void (await tell(admin, `drop database ${name} with (force)`)),
  };
}

/** Tells a database one thing, as its owner; answers how many rows it was about. */
export async function tell(url: string, words: string): Promise<number> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    query_timeout: 30_000,
  });
  await client.connect();
  try {
    return (await client.query(words)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}
