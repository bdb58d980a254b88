import type { Owner } from "../../platform/database/store.ts";

export interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
}

/** The columns that hold what was written: not those worked out from others, nor the one a restriction holds. */
export async function columnsOf(owner: Owner, tables: readonly string[]): Promise<Column[]> {
  const rows = await owner.query(
    `select table_name, column_name, udt_name from information_schema.columns
      where table_schema = 'public' and is_generated = 'NEVER' and table_name = any ($1::text[])
      order by table_name, ordinal_position`,
    [[...tables]],
  );
  return rows.map((row) => ({
    table: String(row["table_name"]),
    name: String(row["column_name"]),
    type: String(row["udt_name"]),
  }));
}

/** SQL for another value of the same type. */
export function another({ name, type }: Column): string {
  const other: Readonly<Record<string, string>> = {
    text: `coalesce(${name}, '') || '.'`,
    uuid: "gen_random_uuid()",
    date: `coalesce(${name}, date '2020-01-01') - 1`,
    timestamptz: `coalesce(${name}, timestamptz '2020-01-01') - interval '1 second'`,
    time: `coalesce(${name}, time '10:00') + interval '1 minute'`,
    int4: `coalesce(${name}, 0) + 1`,
    int8: `coalesce(${name}, 0) + 1`,
    int2: `coalesce(${name}, 0) + 1`,
    numeric: `coalesce(${name}, 0) + 0.1`,
    float8: `coalesce(${name}, 0) + 0.1`,
    bool: `not coalesce(${name}, false)`,
    jsonb: `jsonb_build_object('was', ${name})`,
    _text: `array_append(${name}, 'x')`,
    _uuid: `array_append(${name}, gen_random_uuid())`,
  };
  const sql = other[type];
  if (sql === undefined) throw new Error(`How does one alter a ${type}? Say it here.`);
  return sql;
}
