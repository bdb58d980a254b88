import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Delimiter } from "@throughline/intake";
import { CsvError, parse } from "csv-parse";
import { RefusedFile } from "../refused-file.ts";

const MOST_COLUMNS = 200;
const LONGEST_CELL = 100_000;
const LONGEST_ROW = 2_000_000;

/**
 * The rows of a table, its headings first, each as its cells; formulas are text like any other. The text is asked for
 * with a way to say how far it has been read.
 */
export async function* tableRows(
  textRead: (where: () => string) => AsyncIterable<string>,
  delimiter: Delimiter,
): AsyncGenerator<readonly string[]> {
  const parser = parse({
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
  });
  const text = textRead(() => `The part after ${rowName(parser.info.records - 1).toLowerCase()}`);
  const failed = pipeline(Readable.from(text), parser).then(
    () => null,
    (error: unknown) => error,
  );
  let row = 0;
  try {
    const records: AsyncIterable<string[]> = parser;
    for await (const record of records) {
      yield checked(record, row);
      row += 1;
    }
  } catch (error) {
    throw inWords((await failed) ?? error, parser.info.records);
  }
}

/** How a row is named: the headings are not counted. */
export const rowName = (row: number): string => (row <= 0 ? "The row of headings" : `Row ${row}`);

function checked(cells: readonly string[], row: number): readonly string[] {
  if (cells.length > MOST_COLUMNS)
    throw new RefusedFile(
      `${rowName(row)} has ${cells.length} columns, and at most ${MOST_COLUMNS} can be read. Check that it is the right file, or ask for fewer columns.`,
    );
  const long = cells.findIndex((cell) => cell.length > LONGEST_CELL);
  if (long !== -1)
    throw new RefusedFile(
      `${rowName(row)}, column ${long + 1} holds more than ${LONGEST_CELL} characters. Check that a quotation mark is not left open there.`,
    );
  return cells;
}

function inWords(error: unknown, row: number): unknown {
  const code = error instanceof CsvError ? error.code : null;
  if (code === "CSV_MAX_RECORD_SIZE" || code === "CSV_QUOTE_NOT_CLOSED")
    return new RefusedFile(
      `${rowName(row)} does not end: a quotation mark is opened in it and never closed. Mend that row and bring the file again.`,
    );
  if (code !== null)
    return new RefusedFile(
      `${rowName(row)} cannot be read as a row of a table. Save the table as CSV and bring it again.`,
    );
  return error;
}
