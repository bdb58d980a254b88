import { isProblem, readPartKnownDay } from "@throughline/calendar";
import { readNhsNumber } from "@throughline/identifiers";
import type { SampledColumn, Unsure } from "./assign-columns.ts";
import { type Field, fieldLabel } from "./fields.ts";
import type { ColumnUse } from "./mapping.ts";

/** How long cells are, on average, before a column is taken for what happened. Our own choice. */
const longText = 25;

/** Finds what headings did not tell, by what the cells of the left-over columns look like. Every guess is unsure. */
export function assignByCells(
  columns: readonly SampledColumn[],
  uses: readonly ColumnUse[],
): { uses: ColumnUse[]; unsure: Unsure[] } {
  const found: ColumnUse[] = [];
  const taken = (field: Field) => [...uses, ...found].some((use) => use.field === field);
  const left = () =>
    columns.filter(({ column }) => ![...uses, ...found].some((use) => use.column === column));
  const take = (
    field: Field,
    fits: (cells: readonly string[]) => boolean,
    order?: (a: SampledColumn, b: SampledColumn) => number,
  ) => {
    if (taken(field)) return;
    const fitting = left().filter(({ sample }) => fits(sample.filter((cell) => cell !== "")));
    const first = (order ? fitting.sort(order) : fitting)[0];
    if (first) found.push({ column: first.column, field });
  };
  take("nhsNumber", (cells) => cells.length > 0 && cells.every((cell) => "nhsNumber" in readNhsNumber(cell)));
  take("day", (cells) => cells.length > 0 && cells.every((cell) => !isProblem(readPartKnownDay(cell))));
  const told = taken("what") || taken("comments") || taken("attendance");
  if (!told)
    take(
      "what",
      (cells) => averageLength(cells) > longText,
      (a, b) => averageLength(b.sample) - averageLength(a.sample),
    );
  const unsure = found.map(({ column, field }) => ({
    column,
    field,
    why: `By its cells “${column}” is taken as: ${fieldLabel(field)}.`,
  }));
  return { uses: found, unsure: [...unsure, ...withoutPlace(left())] };
}

function withoutPlace(columns: readonly SampledColumn[]): Unsure[] {
  return columns
    .filter(({ sample }) => averageLength(sample) > longText)
    .map(({ column }) => ({
      column,
      field: null,
      why: `“${column}” has no place yet. Unless you give it one it is kept with the source only.`,
    }));
}

function averageLength(cells: readonly string[]): number {
  const written = cells.filter((cell) => cell !== "");
  return written.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, written.length);
}
