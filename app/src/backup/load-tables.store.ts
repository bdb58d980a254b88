import type { Owner } from "../platform/database/store.ts";
import type { Part, TableRead } from "./read-backup.ts";

const ROWS_AT_ONCE = 500;

const named = ({ schema, name }: Pick<TableRead, "schema" | "name">): string => `${schema}."${name}"`;

/** Puts a backup's rows into empty tables as they were, all of them or none; answers how many. Nothing is linked or held anew: what was is among the rows. */
export async function loadTables(owner: Owner, parts: AsyncIterable<Part>): Promise<number> {
  let loaded = 0;
  await owner.inTransaction(async (query) => {
    let table: TableRead | null = null;
    let waiting: string[] = [];
    const load = async () => {
      if (table === null || waiting.length === 0) return;
      const columns = table.columns.map((column) => `"${column}"`).join(", ");
      await query(
        `insert into ${named(table)} (${columns}) select ${columns}
          from jsonb_populate_recordset(null::${named(table)}, $1::jsonb)`,
        [`[${waiting.join(",")}]`],
      );
      loaded += waiting.length;
      waiting = [];
    };
    for await (const part of parts) {
      if (part === "table ends") {
        await load();
        if (table !== null) await query(rulesOf(table, true));
      } else if ("table" in part) {
        ({ table } = part);
        await query(rulesOf(table, false));
      } else if ("row" in part) {
        waiting.push(part.row);
        if (waiting.length >= ROWS_AT_ONCE) await load();
      }
    }
  });
  return loaded;
}

/** A table holds even its owner to row-level security; for the load that is lifted, in its own transaction. */
function rulesOf(table: TableRead, on: boolean): string {
  const force = table.schema === "public" ? `${on ? "force" : "no force"} row level security, ` : "";
  return `alter table ${named(table)} ${force}${on ? "enable" : "disable"} trigger user`;
}

/** Empties every table again. */
export async function takeAllOut(owner: Owner): Promise<void> {
  const tables = await owner.query(`select n.nspname as schema, c.relname as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'auth') and c.relkind = 'r' and c.relname <> 'migration'`);
  const all = tables.map(({ schema, name }) => `${String(schema)}."${String(name)}"`);
  await owner.script(`truncate ${all.join(", ")} cascade`);
}
