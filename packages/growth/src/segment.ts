import written from "../data/uk-who-lms.json" with { type: "json" };
import { ageFromToken } from "./age-token.ts";
import { type Measure, measures, type Sex, sexes } from "./measure.ts";
import { type SegmentName, segmentNames } from "./segment-name.ts";
import type { TableFile, WrittenTable } from "./table-file.ts";

/** One table ready to be read: ages in years from 40 weeks' gestation, rising, with L, M and S at each. */
export interface Table {
  readonly ages: Float64Array;
  readonly l: Float64Array;
  readonly m: Float64Array;
  readonly s: Float64Array;
}

/** One part of UK-WHO: its first and last age in years, and its tables. At `to` the next part is read instead. */
export interface Segment {
  readonly name: SegmentName;
  readonly from: number;
  readonly to: number;
  readonly tables: Readonly<Record<Sex, Readonly<Record<Measure, Table | null>>>>;
}

const file: TableFile = written;

/** The parts of UK-WHO, youngest first, as published: see NOTICE for their sources and terms. */
export const segments: readonly Segment[] = segmentNames.map(readSegment);

/** The part with this name. */
export function segmentNamed(name: SegmentName): Segment {
  const found = segments.find((segment) => segment.name === name);
  if (found === undefined) throw new RangeError(`There is no part of UK-WHO called ${name}.`);
  return found;
}

function readSegment(name: SegmentName): Segment {
  const found = file.segments.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(`The file has no part called ${name}.`);
  const ages = found.ages.map(ageFromToken);
  const tables = Object.fromEntries(
    sexes.map((sex) => [
      sex,
      Object.fromEntries(measures.map((of) => [of, readTable(ages, found.tables[of]?.[sex])])),
    ]),
  ) as Segment["tables"];
  return { name, from: ages[0] ?? Number.NaN, to: ages.at(-1) ?? Number.NaN, tables };
}

function readTable(ages: readonly number[], table: WrittenTable | undefined): Table | null {
  if (table === undefined) return null;
  const { skip, L, M, S } = table;
  return {
    ages: Float64Array.from(ages.slice(skip, skip + M.length)),
    l: Float64Array.from(M, (_, at) => (typeof L === "number" ? L : (L[at] ?? Number.NaN))),
    m: Float64Array.from(M),
    s: Float64Array.from(S),
  };
}
