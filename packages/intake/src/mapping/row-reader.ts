import type { IntakeContext } from "../life.ts";
import type { ProposedEntry } from "../proposed-entry.ts";
import type { Refusal } from "../refusal.ts";
import type { Mapping } from "./mapping.ts";
import { proposeRow } from "./propose-row.ts";
import { passageOf, type Row, rowCells, spillsOver } from "./row-cells.ts";
import { rowFactsReader } from "./row-facts.ts";
import type { RowProblem } from "./row-problem.ts";
import { sheetOf } from "./sheet.ts";

/** What one row becomes: a proposed entry, or refusals, or nothing when the row is blank. */
export interface RowReading {
  readonly proposed: readonly ProposedEntry[];
  readonly refused: readonly Refusal[];
}

/** Reads one row; `rowNumber` counts from 1 below the headings. */
export type RowReader = (row: Row, rowNumber: number) => RowReading;

/** Makes the reader of a file's rows, so that the mapping is looked at once and not at every row. */
export function rowReader(headers: readonly string[], mapping: Mapping, context: IntakeContext): RowReader {
  const factsOf = rowFactsReader(sheetOf(headers, mapping), mapping, context);
  return (row, rowNumber) => {
    if (spillsOver(row, headers)) return refuse([spilt], rowNumber, null);
    const line = rowCells(row, headers);
    if (line.every((cell) => cell === "")) return { proposed: [], refused: [] };
    const facts = factsOf(line);
    const sourceId = facts.cells.one("sourceId") || null;
    const { happened } = facts.days;
    if (facts.problems.length > 0 || happened === null) return refuse(facts.problems, rowNumber, sourceId);
    const recordedAs = facts.appointment?.appointment?.recordedAs ?? null;
    const passage = passageOf(line, headers) + (recordedAs === null ? "" : `\nR${recordedAs.slice(1)}`);
    return {
      proposed: [proposeRow(facts, happened, mapping, { row: rowNumber, sourceId, passage })],
      refused: [],
    };
  };
}

/**
 * Reads one row of a table. A row proposes one entry or none: when anything in it cannot be right the whole row is
 * refused, with the column and the mend, and nothing of it is half read. For a whole file make a `rowReader` once.
 */
export function readRow(
  row: Row,
  headers: readonly string[],
  mapping: Mapping,
  rowNumber: number,
  context: IntakeContext,
): RowReading {
  const kept = lastReaders.get(mapping);
  if (kept?.headers === headers && kept.context === context) return kept.read(row, rowNumber);
  const read = rowReader(headers, mapping, context);
  lastReaders.set(mapping, { headers, context, read });
  return read(row, rowNumber);
}

/** The reader last made of each mapping, so that row after row of one file is read by one. */
const lastReaders = new WeakMap<
  Mapping,
  { readonly headers: readonly string[]; readonly context: IntakeContext; readonly read: RowReader }
>();

const spilt: RowProblem = {
  column: null,
  problem: "This row has more cells than there are headings.",
  mend: "A mark that parts cells may stand inside a text without quotation marks. Put them round it and bring the file again.",
};

function refuse(problems: readonly RowProblem[], row: number, sourceId: string | null): RowReading {
  return { proposed: [], refused: problems.map((problem) => ({ ...problem, row, sourceId })) };
}
