import { sql } from "kysely";
import type { Store } from "../platform/database/store.ts";

/** Whether nothing of anybody is kept in a store. */
export const isEmpty = (store: Pick<Store, "asProduct">): Promise<boolean> =>
  store.asProduct(async (tx) => {
    const { rows } = await sql<{ kept: boolean }>`select exists (select from partnership) as kept`.execute(
      tx,
    );
    return rows[0]?.kept === false;
  });
