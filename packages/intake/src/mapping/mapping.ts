import type { AppointmentOutcome, Basis, EntryKind, Seen, Theme, Tone } from "../entry-words.ts";
import type { Field } from "./fields.ts";
import type { MeasuringField } from "./units-asked.ts";

/** The tables agencies send that we know by their headings. */
export const tableFormats = [
  "school safeguarding log",
  "hospital outpatient list",
  "health visitor contacts",
  "police notices",
  "any table",
] as const;

/** Which of the tables we know a file is. */
export type TableFormat = (typeof tableFormats)[number];

/** Which column feeds which field. A column that is in no use is kept in the passage only. */
export interface ColumnUse {
  readonly column: string;
  readonly field: Field;
}

/** What is so for every row unless a cell says otherwise. */
export interface Constants {
  readonly kind: EntryKind;
  readonly themes: readonly Theme[];
  readonly basis: Basis;
  readonly tone: Tone;
  readonly seen: Seen;
  readonly author: string | null;
  readonly service: string | null;
}

/** What a word in the category column stands for; what it does not say is left to the constants. */
export interface CategoryMeaning {
  readonly word: string;
  readonly kind: EntryKind;
  readonly themes: readonly Theme[];
  readonly tone: Tone;
  readonly seen: Seen;
}

/** What a code or word in the attendance column stands for. `outcome` null: the agency's word does not tell. */
export interface AttendanceMeaning {
  readonly word: string;
  readonly outcome: AppointmentOutcome | null;
  /** A reason the code itself gives. */
  readonly reason: string | null;
  /** The agency's own word, kept because ours differs. */
  readonly recordedAs: string | null;
}

/** What a letter or word in the column of whether the child was seen stands for. */
export interface SeenMeaning {
  readonly word: string;
  readonly seen: Seen;
}

/** What a word in the column of strengths and worries stands for. */
export interface ToneMeaning {
  readonly word: string;
  readonly tone: Tone;
}

/**
 * How an agency's table is read. Plain data, kept as JSON and remembered for the agency's next file. In a table of
 * meanings a cell that is the word counts first, then the first word that the cell holds.
 */
export interface Mapping {
  readonly format: TableFormat;
  readonly columns: readonly ColumnUse[];
  /** The unit of a column whose heading names none, as somebody said it; `IN_THE_CELLS` where each cell names its own. */
  readonly units?: Readonly<Partial<Record<MeasuringField, string>>>;
  readonly constants: Constants;
  readonly categories: readonly CategoryMeaning[];
  readonly attendance: readonly AttendanceMeaning[];
  readonly seen: readonly SeenMeaning[];
  readonly tones: readonly ToneMeaning[];
}
