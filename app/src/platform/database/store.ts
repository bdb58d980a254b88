import { type Kysely, sql, type Transaction } from "kysely";
import type { Clock } from "../clock.ts";
import { isConnectionLost, KeptOrNot } from "./connection-lost.ts";
import { refuseSecondTransaction, whileHolding } from "./one-transaction.ts";
import type { Within } from "./owners-transaction.ts";
import type { Tables } from "./tables.ts";
import type { Viewer } from "./viewer.ts";

export type Tx = Transaction<Tables>;

/** The one way to the database, on either engine. */
export interface Store {
  /** One transaction that sees and writes only what this practitioner may. */
  as<T>(viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** One transaction of the product's own work: signing in, planting, nightly jobs. */
  asProduct<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The same, reading throughout what stood when it began, whatever is written meanwhile. */
  asProductAtOnce<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The sign-in library's own tables, and nothing else. */
  readonly signIn: Kysely<unknown>;
}

/** Whoever owns the tables: migrates, and loads a partnership for measurement. The app never works as this. */
export interface Owner {
  query(sql: string, parameters?: unknown[]): Promise<Record<string, unknown>[]>;
  script(sql: string): Promise<void>;
  /** Statements of one transaction: all of them are kept, or none. */
  inTransaction(work: (query: Owner["query"], within: Within) => Promise<void>): Promise<void>;
  /** Rows in PostgreSQL's text copy format. */
  copyIn(statement: string, chunks: AsyncIterable<string> | Iterable<string>): Promise<void>;
}

export interface Database {
  readonly engine: "embedded" | "server";
  readonly store: Store;
  readonly owner: Owner;
  close(): Promise<void>;
}

export function storeOver(db: Kysely<Tables>, signIn: Kysely<unknown>, clock: Clock): Store {
  const inRole = async <T>(
    role: string,
    viewer: Viewer | null,
    work: (tx: Tx) => Promise<T>,
    isolation: "read committed" | "repeatable read" = "read committed",
  ): Promise<T> => {
    refuseSecondTransaction();
    let workDone = false;
    const kept = db
      .transaction()
      .setIsolationLevel(isolation)
      .execute(async (tx) => {
        await sql`select begin_viewing(${role}, ${viewer?.partnershipId ?? ""}, ${viewer?.practitionerId ?? ""},
        ${viewer?.agencyId ?? ""}, ${clock.today().toString()}, ${clock.now().toString()})`.execute(tx);
        const result = await whileHolding(() => work(tx));
        workDone = true;
        return result;
      });
    return await kept.catch((error: unknown) => {
      throw workDone && isConnectionLost(error) ? new KeptOrNot("", { cause: error }) : error;
    });
  };
  return {
    as: (viewer, work) => inRole("throughline_app", viewer, work),
    asProduct: (work) => inRole("throughline_system", null, work),
    asProductAtOnce: (work) => inRole("throughline_system", null, work, "repeatable read"),
    signIn,
  };
}
