import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openServer } from "../app/src/platform/database/open-server.ts";
import { systemClock } from "../app/src/platform/clock.ts";
import { startPostgres } from "../tools/test/postgres.ts";
import type { EngineSort } from "./asked.ts";

export interface Engine {
  readonly sort: EngineSort;
  readonly name: string;
  /** What the app is told by its environment of where its record is. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const always = {
  // Where real records are kept a second step is asked for, which nobody here has.
  NODE_ENV: "development",
  PORT: "0",
  THROUGHLINE_SECRET: "only for measuring, and nobody's but this run's",
};

export const openEngine = async (sort: EngineSort): Promise<Engine> =>
  sort === "server" ? await postgres() : pglite();

/** A server of our own with its settings as they come: every commit waits for the disk. The app logs in as a role that owns nothing. */
async function postgres(): Promise<Engine> {
  const server = await startPostgres();
  if ("why" in server) throw new Error(`Nothing can be measured on PostgreSQL: ${server.why}`);
  const owner = openServer({ url: server.url, ownerUrl: server.url }, systemClock);
  await owner.owner.script("create role throughline_login login");
  await owner.close();
  const login = new URL(server.url);
  login.username = "throughline_login";
  return {
    sort: "server",
    name: `PostgreSQL ${server.version}`,
    environment: { ...always, DATABASE_URL: login.toString(), THROUGHLINE_OWNER_URL: server.url },
    stop: server.stop,
  };
}

function pglite(): Engine {
  const directory = mkdtempSync(join(tmpdir(), "throughline-bench-"));
  return {
    sort: "embedded",
    name: `PGlite ${versionOf("@electric-sql/pglite")}`,
    environment: { ...always, THROUGHLINE_DATA: join(directory, "record") },
    stop: async () => rmSync(directory, { recursive: true, force: true }),
  };
}

export function versionOf(dependency: string): string {
  const described: unknown = JSON.parse(readFileSync(`node_modules/${dependency}/package.json`, "utf8"));
  return typeof described === "object" && described !== null && "version" in described
    ? String(described.version)
    : "";
}
