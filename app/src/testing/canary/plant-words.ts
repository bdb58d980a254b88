import type { Owner } from "../../platform/database/store.ts";

/** A made-up word, and the column and the kind of secret that it was planted in. */
export interface Planted {
  readonly word: string;
  readonly table: string;
  readonly column: string;
  readonly secret: string;
}

/** Rows that somebody may not see: which tables, and which of a table's rows. */
export interface Secret {
  readonly name: string;
  /** The condition on a table's rows; null where nothing of that table is secret. */
  readonly rows: (table: string, columns: ReadonlySet<string>) => string | null;
}

const LETTERS = "abcdefghijklmnoprstuwy";
const wordOf = (n: number): string => {
  let [rest, letters] = [n, ""];
  for (let i = 0; i < 4; i++) {
    letters = (LETTERS[rest % LETTERS.length] ?? "") + letters;
    rest = Math.floor(rest / LETTERS.length);
  }
  return `zq${letters}vx`;
};

let planted = 0;

/** Writes a word of its own into every column of words of every secret row, with the owner's hands; a column that takes only words of a list, or none that are added, is left. */
export async function plantWords(owner: Owner, secrets: readonly Secret[]): Promise<Planted[]> {
  const tables = await textColumns(owner);
  const words: Planted[] = [];
  for (const secret of secrets)
    for (const [table, { text, all }] of tables) {
      const rows = secret.rows(table, all);
      if (rows === null) continue;
      for (const column of text) {
        const word = wordOf(planted++);
        const changed = await owner
          .query(
            `update ${table} set ${column} = coalesce(${column}, '') || ' ${word}' where ${rows} returning 1`,
          )
          .catch(() => []);
        if (changed.length > 0) words.push({ word, table, column, secret: secret.name });
      }
    }
  return words;
}

async function textColumns(owner: Owner) {
  const columns = await owner.query(`select c.table_name, c.column_name, c.data_type, c.is_generated
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
      and c.table_name not like 'change\\_%' and c.table_name not in ('access_cell', 'applied_migration')
    order by c.table_name, c.ordinal_position`);
  const tables = new Map<string, { text: string[]; all: Set<string> }>();
  for (const row of columns) {
    const [table, column] = [String(row["table_name"]), String(row["column_name"])];
    const of = tables.get(table) ?? { text: [], all: new Set() };
    of.all.add(column);
    if (row["data_type"] === "text" && row["is_generated"] === "NEVER") of.text.push(column);
    tables.set(table, of);
  }
  return tables;
}

const PLANTED = /zq[a-z]{4}vx/g;

/** Every planted word in some text, whatever stands about it. */
export const wordsIn = (text: string): Set<string> => new Set(text.match(PLANTED) ?? []);
