import type { Owner } from "./store.ts";

/** Lets the app's own login take on the product's roles. It still owns nothing and is bound by row-level security. */
export async function letIn(owner: Owner, databaseUrl: string): Promise<void> {
  const login = decodeURIComponent(new URL(databaseUrl).username);
  const [row] = await owner.query(
    "select quote_ident($1) as login, $1 = current_user as owner, exists (select from pg_roles where rolname = $1) as known",
    [login],
  );
  if (!row || row["owner"] === true || row["known"] !== true) return;
  await owner.script(
    `grant throughline_app, throughline_system, throughline_auth to ${String(row["login"])}`,
  );
}
