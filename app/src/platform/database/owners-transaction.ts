import { CompiledQuery, type Kysely, sql } from "kysely";
import type { Owner, Tx } from "./store.ts";
import type { Tables } from "./tables.ts";

/** What whoever owns the tables does within one transaction. */
export interface Within extends Pick<Owner, "query" | "script"> {
  /** Reads what was done so far as the product reads. */
  asProduct<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** Statements of the owner's, all of them kept or none. How several go at once in a string differs between engines. */
export async function ownersTransaction(
  db: Kysely<Tables>,
  work: (query: Owner["query"], within: Within) => Promise<void>,
  scriptOf: (query: Owner["query"]) => Owner["script"] = (query) => async (text) => void (await query(text)),
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const query: Owner["query"] = async (text, parameters = []) =>
      (await tx.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, parameters))).rows;
    const asProduct: Within["asProduct"] = async (read) => {
      await sql`select set_config('role', 'throughline_system', true)`.execute(tx);
      const answer = await read(tx);
      await sql`set local role none`.execute(tx);
      return answer;
    };
    await work(query, { query, script: scriptOf(query), asProduct });
  });
}
