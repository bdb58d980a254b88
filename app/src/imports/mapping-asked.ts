import { type Mapping, suggestMapping } from "@throughline/intake";
import type { Tx } from "../platform/database/store.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import type { FileImport } from "./import.store.ts";
import { isRow } from "./line-reader.ts";
import { linesAfter, wordsIn } from "./lines.store.ts";
import { fieldsOf, type Words } from "./mapping-form.ts";

const SAMPLE_ROWS = 500;
const EXAMPLES = 3;
const MOST_WORDS = 60;

/** A file's columns as a person is asked about them. */
export interface AskedColumns {
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  /** A few different cells of each column, in the order of the headings. */
  readonly examples: readonly (readonly string[])[];
  /** What in the suggestion wants a look. */
  readonly unsure: readonly string[];
  /** The words of the columns that are codes: what each stands for is asked. */
  readonly words: Words;
  /** The form as the mapping fills it. */
  readonly fields: Fields;
}

/** What to ask about a file's columns, or null where nothing is to be asked of it. */
export async function askedColumns(
  tx: Tx,
  file: FileImport,
  sent: Mapping | null = null,
): Promise<AskedColumns | null> {
  const { headers, importId } = file;
  if (headers === null || (file.state !== "ready" && file.state !== "asks about columns")) return null;
  const sample = (await linesAfter(tx, importId, 0, SAMPLE_ROWS)).map(({ cells }) => cells).filter(isRow);
  const suggested = suggestMapping(headers, sample);
  const mapping = sent ?? file.mapping ?? suggested.mapping;
  const wordsOf = async (field: string) => {
    const column = headers.indexOf(mapping.columns.find((use) => use.field === field)?.column ?? "\0");
    return column === -1 ? [] : await wordsIn(tx, importId, column, MOST_WORDS);
  };
  const words = { category: await wordsOf("category"), attendance: await wordsOf("attendance") };
  return {
    headers,
    mapping,
    examples: headers.map((_, at) =>
      [...new Set(sample.map((row) => (row[at] ?? "").trim()))]
        .filter((cell) => cell !== "")
        .slice(0, EXAMPLES),
    ),
    unsure: file.mapping === null ? suggested.unsure.map(({ why }) => why) : [],
    words,
    fields: fieldsOf(headers, mapping, words),
  };
}
