import { sql } from "kysely";
import { ConfigurationRefused, type Config } from "../config.ts";
import type { Database } from "./store.ts";

/** On a server holding real records the app's own login must not be able to step past row-level security. */
export async function ownsNothing({ engine, store }: Database, config: Config): Promise<void> {
  if (engine === "embedded" || !config.production) return;
  const { rows } = await store.asProduct((tx) =>
    sql<{ strong: boolean }>`select r.rolsuper or r.rolbypassrls
      or exists (select from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace) as strong
      from pg_roles r where r.rolname = session_user`.execute(tx),
  );
  if (rows[0]?.strong)
    throw new ConfigurationRefused(
      "DATABASE_URL logs in as a role that owns the tables or is not bound by row-level security. Give the app a login that owns nothing, and put the owner's in THROUGHLINE_OWNER_URL: docs/running.md shows how.",
    );
}
