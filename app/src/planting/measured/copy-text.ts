export type Cell = string | number | boolean | null | readonly string[];
/** A row by column; every row of a table gives the same columns in the same order. */
export type Row = Readonly<Record<string, Cell>>;

const CHUNK = 1 << 18;

/** One row in PostgreSQL's text copy format. */
export function copyLine(row: Row): string {
  let line = "";
  for (const column in row) line += (line === "" ? "" : "\t") + copyCell(row[column] ?? null);
  return `${line}\n`;
}

function copyCell(cell: Cell): string {
  if (cell === null) return "\\N";
  if (typeof cell === "string") return escaped(cell);
  if (typeof cell === "object")
    return escaped(`{${cell.map((one) => `"${one.replaceAll(/["\\]/g, "\\$&")}"`).join(",")}}`);
  return String(cell);
}

const special = /[\\\t\n\r]/;
const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const escaped = (text: string): string =>
  special.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (c) => escapes[c] ?? c) : text;

/** Rows put together into pieces that are worth sending. */
export function* inChunks(rows: Iterable<Row>): Generator<string> {
  let chunk = "";
  for (const row of rows) {
    chunk += copyLine(row);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
