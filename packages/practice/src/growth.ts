import type { MeasuringInterval, TakenSort } from "@throughline/growth";

/** A day on which something was measured, or was to be and was not; `id` is its entry. */
export interface MeasuringTime {
  readonly id: string;
  readonly sort: TakenSort;
  readonly on: Temporal.PlainDate;
}

/** The same, where it could not be done, and why. */
export interface NotMeasured extends MeasuringTime {
  readonly reason: string;
}

/** A change in growth that a threshold asks about today, in the words that give its arithmetic. */
export interface AskedChange {
  /** What the threshold is called in plain words: "Weight, against the highest level held". */
  readonly name: string;
  readonly sentence: string;
  /** Where the threshold comes from. */
  readonly source: string;
  /** The day of the measurement from which it has been asked. */
  readonly since: Temporal.PlainDate;
  /** The first review on or after that day; null where there is none, or where only the latest is told. */
  readonly firstReviewedOn?: Temporal.PlainDate | null;
  /** The latest review on or after that day; null where there is none. */
  readonly reviewedOn: Temporal.PlainDate | null;
  readonly reviewedBy: string | null;
  /** The day after that review on which the child had fallen a whole centile space further; null where it has not. */
  readonly furtherOn: Temporal.PlainDate | null;
  /** The entries that hold the measurements it read. */
  readonly entries: readonly string[];
}

/** What is recorded of a child's growth, as far as checks read it. Lists are in any order. */
export interface GrowthFacts {
  readonly intervals: readonly MeasuringInterval[];
  readonly measured: readonly MeasuringTime[];
  readonly notMeasured: readonly NotMeasured[];
  readonly changes: readonly AskedChange[];
}
