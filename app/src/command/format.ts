import { stringify } from "csv-stringify/sync";
import { WrongUsage } from "./command.ts";

export type Format = "json" | "csv";
type Cell = string | number | boolean | null;

export function readFormat(text: string | undefined): Format {
  if (text === undefined || text === "json") return "json";
  if (text === "csv") return "csv";
  throw new WrongUsage(`--format is json or csv, not “${text}”.`);
}

/** Rows with the same columns, as one JSON list or as CSV that a spreadsheet cannot be made to run. */
export function written(rows: readonly Readonly<Record<string, Cell>>[], format: Format): string {
  return format === "json"
    ? `${JSON.stringify(rows, null, 2)}\n`
    : stringify([...rows], { header: true, escape_formulas: true, record_delimiter: "windows" });
}
