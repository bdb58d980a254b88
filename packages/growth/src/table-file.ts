import type { Measure, Sex } from "./measure.ts";

/** One sex and measure in one segment, from the age at `skip` in the segment's list on. An `L` of one number is that at every age. */
export interface WrittenTable {
  readonly skip: number;
  readonly L: number | readonly number[];
  readonly M: readonly number[];
  readonly S: readonly number[];
}

/** A stretch of ages that one reference covers, with its tables. Ages are written as `ageFromToken` reads them. */
export interface WrittenSegment {
  readonly name: string;
  readonly ages: readonly string[];
  readonly tables: Readonly<Partial<Record<Measure, Readonly<Record<Sex, WrittenTable>> | undefined>>>;
}

/** How `data/uk-who-lms.json` is laid out; `scripts/write-table.ts` writes it. */
export interface TableFile {
  readonly segments: readonly WrittenSegment[];
}
