import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from "kysely";
import { refuseSecondTransaction } from "../one-transaction.ts";
import type { Columns } from "../temporal-values.ts";
import type { Engine } from "./engine.ts";
import type { Result } from "./messages.ts";

/** Whose turn it is on the engine's one connection; shared by everything that uses the engine. */
export class Turns {
  readonly engine: Engine;
  #last: Promise<void> = Promise.resolve();
  constructor(engine: Engine) {
    this.engine = engine;
  }
  async take(): Promise<() => void> {
    const mine = Promise.withResolvers<void>();
    const before = this.#last;
    this.#last = mine.promise;
    await before;
    return mine.resolve;
  }
}

export function readRows({ rows = [], fields = [] }: Result, columns: Columns): Record<string, unknown>[] {
  const readers = fields.map(({ name, dataTypeID }) => ({ name, read: columns[dataTypeID] }));
  return rows.map((cells) => {
    const row: Record<string, unknown> = {};
    for (const [i, { name, read }] of readers.entries()) {
      const cell = cells[i];
      row[name] = read && typeof cell === "string" ? read(cell) : cell;
    }
    return row;
  });
}

class EmbeddedConnection implements DatabaseConnection {
  readonly #engine: Engine;
  readonly #columns: Columns;
  readonly release: () => void;
  constructor(engine: Engine, columns: Columns, release: () => void) {
    this.#engine = engine;
    this.#columns = columns;
    this.release = release;
  }
  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const result = await this.#engine.ask({ sort: "query", sql, parameters: [...parameters] });
    return {
      rows: readRows(result, this.#columns) as R[],
      numAffectedRows: BigInt(result.affectedRows ?? 0),
    };
  }
  // oxlint-disable-next-line require-yield
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error("The embedded engine does not stream: page the query instead.");
  }
}

class EmbeddedDriver implements Driver {
  readonly #turns: Turns;
  readonly #columns: Columns;
  constructor(turns: Turns, columns: Columns) {
    this.#turns = turns;
    this.#columns = columns;
  }
  async init(): Promise<void> {}
  async destroy(): Promise<void> {}
  async acquireConnection(): Promise<EmbeddedConnection> {
    refuseSecondTransaction();
    return new EmbeddedConnection(this.#turns.engine, this.#columns, await this.#turns.take());
  }
  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof EmbeddedConnection) connection.release();
  }
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin"));
  }
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("rollback"));
  }
}

/** Kysely over the embedded engine: one connection, taken in turn. */
export class EmbeddedDialect implements Dialect {
  readonly #driver: Driver;
  constructor(turns: Turns, columns: Columns) {
    this.#driver = new EmbeddedDriver(turns, columns);
  }
  createDriver(): Driver {
    return this.#driver;
  }
  createQueryCompiler(): PostgresQueryCompiler {
    return new PostgresQueryCompiler();
  }
  createAdapter(): PostgresAdapter {
    return new PostgresAdapter();
  }
  createIntrospector(db: ConstructorParameters<typeof PostgresIntrospector>[0]): PostgresIntrospector {
    return new PostgresIntrospector(db);
  }
}
