import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Clock } from "../clock.ts";
import { ownersTransaction } from "./owners-transaction.ts";
import { type Database, type Owner, storeOver } from "./store.ts";
import type { Tables } from "./tables.ts";
import { type Columns, fromColumn, fromColumnAsDate, temporalPlugin } from "./temporal-values.ts";

const STATEMENT_MS = 30_000;

/** Compiling a query costs more than running it, for queries as short as ours: the first page took twice as long. */
const SESSION = "-c timezone=UTC -c jit=off";

export interface ServerOptions {
  /** How the app logs in: as a role that owns nothing. */
  readonly url: string;
  /** How the owner of the tables logs in, to migrate. */
  readonly ownerUrl: string;
  readonly connections?: number;
}

/** A PostgreSQL server, version 15 or later, for real records. */
export function openServer({ url, ownerUrl, connections = 10 }: ServerOptions, clock: Clock): Database {
  const types = (columns: Columns) => ({
    getTypeParser: (oid: number, format?: "text" | "binary") =>
      columns[oid] ?? pg.types.getTypeParser(oid, format),
  });
  const settings = { connectionString: url, options: SESSION, statement_timeout: STATEMENT_MS };
  const pool = quiet(new pg.Pool({ ...settings, max: connections, types: types(fromColumn) }));
  const signInPool = quiet(
    new pg.Pool({
      ...settings,
      options: `${SESSION} -c role=throughline_auth`,
      max: 3,
      types: types(fromColumnAsDate),
    }),
  );
  const ownerPool = quiet(
    new pg.Pool({ connectionString: ownerUrl, options: "-c timezone=UTC", max: 2, types: types(fromColumn) }),
  );
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [temporalPlugin] });
  const signIn = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: signInPool }) });
  return {
    engine: "server",
    store: storeOver(db, signIn.withSchema("auth"), clock),
    owner: ownerOver(ownerPool),
    close: async () => {
      await Promise.all([db.destroy(), signIn.destroy(), ownerPool.end()]);
    },
  };
}

function ownerOver(pool: pg.Pool): Owner {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [temporalPlugin] });
  return {
    query: async (sql, parameters = []) => (await pool.query<Record<string, unknown>>(sql, parameters)).rows,
    script: async (sql) => void (await pool.query(sql)),
    inTransaction: (work) => ownersTransaction(db, work),
    copyIn: async (statement, chunks) => {
      const client = await pool.connect();
      try {
        await pipeline(Readable.from(chunks), client.query(copyFrom(statement)));
      } finally {
        client.release();
      }
    },
  };
}

/** A connection the server drops is replaced at the next query; it must not end the process, idle or in use. */
function quiet(pool: pg.Pool): pg.Pool {
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}
