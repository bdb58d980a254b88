import { parse } from "csv-parse/sync";

/** The cells of one line; null where a quotation mark is opened and not closed. */
export function splitLine(line: string): string[] | null {
  if (!line.includes('"')) return line.split(",");
  try {
    const [cells] = parse(line, { relax_column_count: true });
    return cells ?? null;
  } catch {
    return null;
  }
}

/** Cells as one line that a spreadsheet cannot be made to run; numbers stay numbers. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(written).join(",")}\n`;
}

function written(cell: string): string {
  const safe =
    /^[=+@\t\r]/.test(cell) || (cell.startsWith("-") && Number.isNaN(Number(cell))) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
