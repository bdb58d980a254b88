import {
  type FoundIdentity,
  foundIdentity,
  type IntakeContext,
  type Mapping,
  type RowReading,
  rowReader,
} from "@throughline/intake";
import type { Line } from "./tables.ts";

/** How the lines of a file are read: whom each is about, and what it would become. */
export interface LineReader {
  /** Null where it is known already that the whole file is this child's. */
  whoIn(line: Line): FoundIdentity | null;
  read(line: Line): LineReading;
}

export interface LineReading extends RowReading {
  /** Why there is nothing to add in it, though nothing is wrong. */
  readonly leftOut: string | null;
}

export function tableReader(
  headers: readonly string[],
  mapping: Mapping,
  context: IntakeContext,
): LineReader {
  const read = rowReader(headers, mapping, context);
  const at = (field: string) =>
    headers.indexOf(mapping.columns.find((use) => use.field === field)?.column ?? "\0");
  const places = ["nhsNumber", "upn", "birthDay", "childName", "givenName", "familyName"].map(at);
  const known = new Map<string, FoundIdentity>();
  return {
    whoIn({ cells }) {
      const text = places.map((place) => (isRow(cells) ? (cells[place] ?? "").trim() : ""));
      const key = text.join("\0");
      const found = known.get(key) ?? whoIs(text);
      if (known.size < 1000) known.set(key, found);
      return found;
    },
    read: ({ no, cells }) => ({
      ...(isRow(cells) ? read(cells, no) : { proposed: [], refused: [] }),
      leftOut: null,
    }),
  };
}

export const isRow = (cells: Line["cells"]): cells is readonly string[] => Array.isArray(cells);

function whoIs([
  nhsNumber = "",
  upn = "",
  born = "",
  name = "",
  given = "",
  family = "",
]: readonly string[]): FoundIdentity {
  return foundIdentity({ nhsNumber, upn, born, names: [name, `${given} ${family}`.trim()] });
}
