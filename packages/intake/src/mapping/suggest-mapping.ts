import { assignByCells } from "./assign-by-cells.ts";
import { assignColumns, type SampledColumn, type Unsure } from "./assign-columns.ts";
import { type Field, fieldLabel } from "./fields.ts";
import { guessTable } from "./guess-table.ts";
import { foldHeading } from "./heading.ts";
import { attendanceMeanings, type KnownTable, seenMeanings, toneMeanings } from "./known-tables.ts";
import type { ColumnUse, Mapping } from "./mapping.ts";
import type { MeasurementSort } from "../measurement.ts";
import { readMeasurement } from "../read-measurement.ts";
import { heldMeanings } from "./meanings.ts";
import { IN_THE_CELLS, sortOfField, unitsAsked } from "./units-asked.ts";
import { type Row, rowCells } from "./row-cells.ts";

/** A mapping to start from, and what in it wants a look. */
export interface SuggestedMapping {
  readonly mapping: Mapping;
  readonly unsure: readonly Unsure[];
}

/**
 * Suggests how a table is read: which table it is, by the words of its headings in any order; which column feeds which
 * field, by its heading, held against a sample of its cells; and what the usual words and codes stand for.
 */
export function suggestMapping(headers: readonly string[], sampleRows: readonly Row[]): SuggestedMapping {
  const lines = sampleRows.map((row) => rowCells(row, headers));
  const columns = headers
    .map((column, at) => ({ column, sample: lines.map((line) => line[at] ?? "") }))
    .filter(({ column }, at) => column.trim() !== "" && headers.indexOf(column) === at);
  const byHeading = assignColumns(columns);
  const byCells = assignByCells(columns, byHeading.uses);
  const uses = [...byHeading.uses, ...byCells.uses];
  const known = guessTable(headers.map(foldHeading));
  const withoutUnits: Mapping = {
    format: known.format,
    columns: uses,
    constants: known.constants,
    ...tablesFor(known, uses),
  };
  const units = unitsInCells(withoutUnits, columns);
  const mapping: Mapping = Object.keys(units).length === 0 ? withoutUnits : { ...withoutUnits, units };
  return {
    mapping,
    unsure: [
      ...unitsAsked(mapping)
        .filter(({ field }) => units[field] === undefined)
        .map(({ field, column }) => ({
          column,
          field,
          why: `“${column}” says no unit. Say which it is in.`,
        })),
      ...byHeading.unsure,
      ...byCells.unsure,
      ...unknownWords(mapping, columns),
      ...missing(uses),
    ],
  };
}

function tablesFor(
  known: KnownTable,
  uses: readonly ColumnUse[],
): Pick<Mapping, "categories" | "attendance" | "seen" | "tones"> {
  const has = (field: Field) => uses.some((use) => use.field === field);
  return {
    categories: has("category") ? known.categories : [],
    attendance: has("attendance") ? attendanceMeanings : [],
    seen: has("seen") ? seenMeanings : [],
    tones: has("tone") ? toneMeanings : [],
  };
}

const FIGURE_ALONE = /^\s*\d+(?:[.,]\d+)?\s*$/;

/** The columns of measurements in which every figure of the sample stands with its unit. */
function unitsInCells(mapping: Mapping, columns: readonly SampledColumn[]): NonNullable<Mapping["units"]> {
  return Object.fromEntries(
    unitsAsked(mapping)
      .filter(({ field, column }) => {
        const cells =
          columns.find((one) => one.column === column)?.sample.filter((cell) => /\d/.test(cell)) ?? [];
        return (
          cells.length > 0 &&
          cells.every((cell) => !FIGURE_ALONE.test(cell) && isMeasurement(sortOfField(field), cell))
        );
      })
      .map(({ field }) => [field, IN_THE_CELLS]),
  );
}

function isMeasurement(sort: MeasurementSort, cell: string): boolean {
  const reading = readMeasurement(sort, cell, null);
  return reading !== null && !("problem" in reading);
}

/** The words of category and attendance columns that the tables have no meaning for. */
function unknownWords(mapping: Mapping, columns: readonly SampledColumn[]): Unsure[] {
  const lookUps = {
    category: heldMeanings(mapping.categories),
    attendance: heldMeanings(mapping.attendance),
  };
  return (["category", "attendance"] as const).flatMap((field) => {
    const use = mapping.columns.find((column) => column.field === field);
    const sample = columns.find(({ column }) => column === use?.column)?.sample ?? [];
    const words = [...new Set(sample)].filter((word) => word !== "" && lookUps[field](word) === null);
    return words.map((word) => ({
      column: use?.column ?? null,
      field,
      why: `“${word}” stands for nothing yet. Say what it stands for.`,
    }));
  });
}

function missing(uses: readonly ColumnUse[]): Unsure[] {
  const has = (...fields: Field[]) => uses.some(({ field }) => fields.includes(field));
  const unsure: Unsure[] = [];
  if (!has("day")) unsure.push(noColumn("day"));
  if (!has("what", "comments", "attendance", "weight", "height", "head")) unsure.push(noColumn("what"));
  if (!has("nhsNumber", "upn", "childName", "familyName"))
    unsure.push({
      column: null,
      field: "childName",
      why: "No column says which child it is about. Make sure that all of it is about this child.",
    });
  return unsure;
}

function noColumn(field: Field): Unsure {
  return { column: null, field, why: `No column seems to be “${fieldLabel(field)}”. Choose one.` };
}
