import { sql } from "kysely";
import { migrations } from "../platform/database/migrate.ts";
import type { Tx } from "../platform/database/store.ts";
import { type KeptTable, keptTables } from "./kept-tables.store.ts";

/** The first line of a backup. */
export interface BackupHead {
  readonly format: "throughline backup";
  readonly version: 1;
  readonly madeAt: string;
  /** The migrations its tables were made by. */
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[];
}

/** A table's rows follow the line that names it; its last line says how many they were. */
export type TableLine = Pick<KeptTable, "schema" | "name" | "columns">;

const ROWS_AT_ONCE = 500;

/** The whole record as lines, as it stood when the transaction began. */
export async function* backupLines(tx: Tx, now: Temporal.Instant): AsyncGenerator<string> {
  await sql`set local timezone = 'UTC'`.execute(tx);
  const head: BackupHead = {
    format: "throughline backup",
    version: 1,
    madeAt: now.toString(),
    migrations: migrations().map(({ name, checksum }) => ({ name, checksum })),
  };
  yield JSON.stringify(head);
  let all = 0;
  for (const table of await keptTables(tx)) {
    const { schema, name, columns } = table;
    yield JSON.stringify({ table: { schema, name, columns } satisfies TableLine });
    let rows = 0;
    for await (const row of rowsOf(tx, table)) {
      yield row;
      rows += 1;
    }
    all += rows;
    yield JSON.stringify({ rows });
  }
  yield JSON.stringify({ end: all });
}

/** Read as the product, or as the sign-in library where the tables are its own, a few hundred at a time. */
async function* rowsOf(tx: Tx, { schema, name, key }: KeptTable): AsyncGenerator<string> {
  const role = schema === "auth" ? "throughline_auth" : "throughline_system";
  await sql`set local role ${sql.ref(role)}`.execute(tx);
  const order = sql.join(key.map((column) => sql.ref(column)));
  const worked = sql`array(select a.attname::text from pg_attribute a
    where a.attrelid = ${`${schema}."${name}"`}::regclass and a.attgenerated <> '')`;
  await sql`declare kept no scroll cursor for
    select '-' || (to_jsonb(t) - ${worked})::text as line from ${sql.table(`${schema}.${name}`)} t order by ${order}`.execute(
    tx,
  );
  try {
    for (;;) {
      const { rows } = await sql<{ line: string }>`fetch ${sql.lit(ROWS_AT_ONCE)} from kept`.execute(tx);
      for (const { line } of rows) yield line;
      if (rows.length < ROWS_AT_ONCE) return;
    }
  } finally {
    await sql`close kept`.execute(tx);
    await sql`set local role throughline_system`.execute(tx);
  }
}
