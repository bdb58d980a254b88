import { stringify } from "csv-stringify/sync";
import type { Copy } from "./copy.ts";
import { copyColumns, entryColumns } from "./csv-columns.ts";

/**
 * One header, one row to an entry, UTF-8 with a byte order mark so that a spreadsheet reads it as such. Cells that a
 * spreadsheet would run as a formula begin with an apostrophe. A copy without entries has one row that says whose it
 * is and what was left out.
 */
export function copyAsCsv(copy: Copy): string {
  const ofCopy = copyColumns.map(([, cell]) => cell(copy));
  const rows = copy.entries.map((entry) => [...entryColumns.map(([, cell]) => cell(entry)), ...ofCopy]);
  const empty = [...entryColumns.map(() => null), ...ofCopy];
  const header = [...entryColumns, ...copyColumns].map(([heading]) => heading);
  return stringify([header, ...(rows.length === 0 ? [empty] : rows)], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}
