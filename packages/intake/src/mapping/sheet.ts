import type { Field } from "./fields.ts";
import type { Mapping } from "./mapping.ts";

/** A column as it stands in the file. */
export interface PlacedColumn {
  readonly column: string;
  readonly at: number;
}

/** Where each field stands among a file's headings. A column of the mapping that the file lacks is nowhere. */
export type Sheet = ReadonlyMap<Field, readonly PlacedColumn[]>;

/** Finds a mapping's columns among a file's headings; a heading that stands twice is found once, at its first place. */
export function sheetOf(headers: readonly string[], mapping: Mapping): Sheet {
  const sheet = new Map<Field, PlacedColumn[]>();
  for (const { column, field } of mapping.columns) {
    const at = headers.indexOf(column);
    if (at === -1) continue;
    const placed = sheet.get(field);
    if (placed) placed.push({ column, at });
    else sheet.set(field, [{ column, at }]);
  }
  return sheet;
}

/** One row's cells by field. */
export interface Cells {
  /** The cell of a field fed by one column, trimmed; "" when there is none. */
  readonly one: (field: Field) => string;
  /** The cells of a field, without the blank ones. */
  readonly all: (field: Field) => { readonly column: string; readonly text: string }[];
  /** The heading of a field, for saying where something stands. */
  readonly heading: (field: Field) => string | null;
}

/** The cells of one row, found by the sheet. */
export function cellsOf(sheet: Sheet, row: readonly string[]): Cells {
  return {
    one: (field) => row[sheet.get(field)?.[0]?.at ?? -1] ?? "",
    all: (field) =>
      (sheet.get(field) ?? [])
        .map(({ column, at }) => ({ column, text: row[at] ?? "" }))
        .filter(({ text }) => text !== ""),
    heading: (field) => sheet.get(field)?.[0]?.column ?? null,
  };
}

/** The texts of a field one below the other, or null when there is none. */
export function textOf(cells: Cells, field: Field): string | null {
  const texts = cells.all(field).map(({ text }) => text);
  return texts.length === 0 ? null : texts.join("\n");
}
