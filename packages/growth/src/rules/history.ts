import type { AgeRule } from "../driving-age.ts";
import type { Gestation } from "../gestation.ts";
import type { Measure, Sex } from "../measure.ts";

/** A measurement as taken, with the id that a finding names. */
export interface Taken {
  readonly id: string;
  readonly measure: Measure;
  readonly on: Temporal.PlainDate;
  /** In kg, cm or kg/m². */
  readonly value: number;
}

/** What is recorded of one child's growth. Null is not recorded. */
export interface GrowthHistory {
  readonly sex: Sex;
  readonly birth: Temporal.PlainDate;
  readonly gestation: Gestation | null;
  /** In kg. */
  readonly birthWeight: number | null;
  /** In cm, measured rather than told where possible. */
  readonly mothersHeight: number | null;
  readonly fathersHeight: number | null;
  /** In any order. Values that are not above 0, or from before birth, are left out. */
  readonly measurements: readonly Taken[];
  /** Which age drives; "corrected" where it is left out. */
  readonly ageRule?: AgeRule;
}
