import type { Owner } from "../platform/database/store.ts";
import type { KeptTable } from "./kept-tables.store.ts";
import type { Part, TableRead } from "./read-backup.ts";
import { BackupRefused } from "./sealing.ts";

const ROWS_AT_ONCE = 500;
const LETTERS_AT_ONCE = 16_000_000;

const named = ({ schema, name }: Pick<TableRead, "schema" | "name">): string => `${schema}."${name}"`;

/** Puts a backup's rows into empty tables as they were, in the transaction it is given; answers how many. Nothing is linked or held anew: what was is among the rows. What the file calls a table or a column is put into SQL, so only what the database has itself is taken. */
export async function loadTables(
  query: Owner["query"],
  parts: AsyncIterable<Part>,
  kept: readonly KeptTable[],
): Promise<number> {
  const expected = new Map(kept.map((table) => [named(table), table]));
  let loaded = 0;
  let table: KeptTable | null = null;
  let waiting: string[] = [];
  let letters = 0;
  const load = async () => {
    if (table === null || waiting.length === 0) return;
    const columns = table.columns.map((column) => `"${column}"`).join(", ");
    await query(
      `insert into ${named(table)} (${columns}) select ${columns}
        from jsonb_populate_recordset(null::${named(table)}, $1::jsonb)`,
      [`[${waiting.join(",")}]`],
    );
    loaded += waiting.length;
    [waiting, letters] = [[], 0];
  };
  for await (const part of parts) {
    if (part === "table ends") {
      await load();
      if (table !== null) await query(rulesOf(table, true));
    } else if ("table" in part) {
      table = taken(part.table, expected);
      await query(rulesOf(table, false));
    } else if ("row" in part) {
      waiting.push(part.row);
      letters += part.row.length;
      if (waiting.length >= ROWS_AT_ONCE || letters >= LETTERS_AT_ONCE) await load();
    }
  }
  const [missing] = expected.keys();
  if (missing !== undefined)
    throw new BackupRefused(`The backup holds nothing of ${missing}, not even that it is empty.`);
  return loaded;
}

/** The database's own table that the file names, once. */
function taken(said: TableRead, expected: Map<string, KeptTable>): KeptTable {
  const table = expected.get(named(said));
  if (!table || !expected.delete(named(said)))
    throw new BackupRefused("The backup names what is no table that a backup holds, or names one twice.");
  if (said.columns.toSorted().join("\n") !== table.columns.toSorted().join("\n"))
    throw new BackupRefused(`The backup's columns are not the columns of ${table.name}.`);
  return table;
}

/** A table holds even its owner to row-level security; for the load that is lifted, in its own transaction. */
function rulesOf(table: KeptTable, on: boolean): string {
  const force = table.schema === "public" ? `${on ? "force" : "no force"} row level security, ` : "";
  return `alter table ${named(table)} ${force}${on ? "enable" : "disable"} trigger user`;
}
