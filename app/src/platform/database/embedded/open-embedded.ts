import { Kysely } from "kysely";
import type { Clock } from "../../clock.ts";
import { ownersTransaction } from "../owners-transaction.ts";
import { type Database, type Owner, storeOver } from "../store.ts";
import type { Tables } from "../tables.ts";
import { fromColumn, fromColumnAsDate, temporalPlugin } from "../temporal-values.ts";
import { EmbeddedDialect, readRows, Turns } from "./embedded-dialect.ts";
import { openEngine } from "./engine.ts";
import { keepTidy } from "./keep-tidy.ts";

export interface EmbeddedDatabase extends Database {
  /** How often the disk was asked to keep what was written. */
  syncs(): Promise<number>;
}

export interface EmbeddedOptions {
  readonly directory: string | null;
  /** A packed directory that a store in memory begins with: how tests share one migrated store. */
  readonly loadFrom?: string;
  readonly tidyEveryMs?: number;
}

/** PostgreSQL in this process's own directory, for trying, testing and small pilots. */
export async function openEmbedded(options: EmbeddedOptions, clock: Clock): Promise<EmbeddedDatabase> {
  const engine = await openEngine({ directory: options.directory, loadFrom: options.loadFrom ?? null });
  const turns = new Turns(engine);
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const release = await turns.take();
    try {
      return await work();
    } finally {
      release();
    }
  };
  const ask = async (sql: string, parameters: unknown[] = []) =>
    readRows(await engine.ask({ sort: "query", sql, parameters }), fromColumn);
  const query = (sql: string, parameters: unknown[] = []) => inTurn(() => ask(sql, parameters));
  const atOnce = async (sql: string) => void (await engine.ask({ sort: "script", sql }));
  const script = (sql: string) => inTurn(() => atOnce(sql));
  await script("set timezone = 'UTC'");

  const db = new Kysely<Tables>({
    dialect: new EmbeddedDialect(turns, fromColumn),
    plugins: [temporalPlugin],
  });
  const signIn = new Kysely<unknown>({ dialect: new EmbeddedDialect(turns, fromColumnAsDate) }).withSchema(
    "auth",
  );
  const inTransaction: Owner["inTransaction"] = (work) => ownersTransaction(db, work, () => atOnce);
  const stopTidying = options.directory === null ? () => {} : keepTidy(query, options.tidyEveryMs);

  async function copyIn(statement: string, chunks: AsyncIterable<string> | Iterable<string>): Promise<void> {
    for await (const copy of chunks)
      await inTurn(() =>
        engine.ask({
          sort: "query",
          sql: statement.replace("from stdin", "from '/dev/blob'"),
          parameters: [],
          copyIn: copy,
        }),
      );
  }

  return {
    engine: "embedded",
    store: storeOver(db, signIn, clock),
    owner: { query, script, inTransaction, copyIn },
    syncs: async () => (await engine.ask({ sort: "syncs" })).syncs ?? 0,
    close: async () => {
      stopTidying();
      await inTurn(() => engine.close());
    },
  };
}
