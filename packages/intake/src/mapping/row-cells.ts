/** One row of a table: its cells in the order of the headings, or by heading. */
export type Row = readonly string[] | Readonly<Record<string, string>>;

/** A row's cells in the order of the headings, trimmed, without the NUL characters and broken letters no record can keep. Missing cells are blank. */
export function rowCells(row: Row, headers: readonly string[]): string[] {
  const isList = (value: Row): value is readonly string[] => Array.isArray(value);
  if (isList(row)) return headers.map((_, at) => clean(row[at] ?? ""));
  return headers.map((header) => clean(Object.hasOwn(row, header) ? (row[header] ?? "") : ""));
}

/** Whether a row holds text beyond the last heading: its cells do not stand where the headings say. */
export function spillsOver(row: Row, headers: readonly string[]): boolean {
  return Array.isArray(row) && row.slice(headers.length).some((cell) => String(cell).trim() !== "");
}

/** A row as the file has it, a line for each cell that is not blank: "Column: value". */
export function passageOf(cells: readonly string[], headers: readonly string[]): string {
  let passage = "";
  for (let at = 0; at < headers.length; at++) {
    const cell = cells[at] ?? "";
    if (cell !== "") passage += `${passage === "" ? "" : "\n"}${headers[at] ?? ""}: ${cell}`;
  }
  return passage;
}

function clean(cell: string): string {
  const text = cell.trim();
  return text.includes("\0") || !text.isWellFormed() ? text.replaceAll("\0", "").toWellFormed().trim() : text;
}
