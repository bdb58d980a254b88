import attendanceTable from "../../data/attendance.json" with { type: "json" };
import headingTable from "../../data/headings.json" with { type: "json" };
import meaningTable from "../../data/meanings.json" with { type: "json" };
import formatTable from "../../data/table-formats.json" with { type: "json" };
import { appointmentOutcomes, bases, entryKinds, sightings, themes, tones } from "../entry-words.ts";
import { oneOf, oneOfOrNull } from "../one-of.ts";
import type { Field } from "./fields.ts";
import {
  type AttendanceMeaning,
  type CategoryMeaning,
  type Constants,
  type SeenMeaning,
  type TableFormat,
  tableFormats,
  type ToneMeaning,
} from "./mapping.ts";

/** The words and codes of attendance that agencies use; phrases stand before the codes, so that they are found first. */
export const attendanceMeanings: readonly AttendanceMeaning[] = [
  ...attendanceTable.words,
  ...attendanceTable.codes,
].map((meaning) => ({ ...meaning, outcome: oneOfOrNull(appointmentOutcomes, meaning.outcome) }));

/** The letters and words for whether the child was seen. */
export const seenMeanings: readonly SeenMeaning[] = meaningTable.seen.map(({ word, seen }) => ({
  word,
  seen: oneOf(sightings, seen),
}));

/** The words for strengths and worries. */
export const toneMeanings: readonly ToneMeaning[] = meaningTable.tones.map(({ word, tone }) => ({
  word,
  tone: oneOf(tones, tone),
}));

/** For each field the headings it is known to stand under, folded. */
export const headingsOf: Readonly<Record<Field, readonly string[]>> = headingTable;

/** A table that is known by its headings, and what its rows then are. */
export interface KnownTable {
  readonly format: TableFormat;
  /** Words in the headings that tell this table from the others. */
  readonly tells: readonly string[];
  readonly constants: Constants;
  readonly categories: readonly CategoryMeaning[];
}

interface Characterised {
  readonly kind: string;
  readonly themes: readonly string[];
  readonly tone: string | null;
  readonly seen: string | null;
}

/** The tables we know, the general one last. */
export const knownTables: readonly KnownTable[] = formatTable.map(
  ({ format, tells, constants, categories }) => ({
    format: oneOf(tableFormats, format),
    tells,
    constants: { ...constants, ...character(constants), basis: oneOf(bases, constants.basis) },
    categories: categories.map((category) => ({ ...category, ...character(category) })),
  }),
);

function character({ kind, themes: touched, tone, seen }: Characterised): Omit<CategoryMeaning, "word"> {
  return {
    kind: oneOf(entryKinds, kind),
    themes: touched.map((theme) => oneOf(themes, theme)),
    tone: oneOfOrNull(tones, tone),
    seen: oneOfOrNull(sightings, seen),
  };
}
