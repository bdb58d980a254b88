import type { PartKnownDay } from "@throughline/calendar";
import type { Gestation, MeasuringInterval, TakenSort } from "@throughline/growth";

export const factSorts = ["gestation", "birth weight", "mother's height", "father's height"] as const;
/** What a place on the growth reference rests on, besides what is measured. */
export type FactSort = (typeof factSorts)[number];

interface Recorded {
  readonly id: string;
  readonly recordedBy: string;
  readonly agency: string;
  readonly recordedAt: Temporal.Instant;
}

/** One fact as it was once recorded; with neither a gestation nor a value it was asked and is not known. */
export interface GrowthFact extends Recorded {
  readonly sort: FactSort;
  readonly gestation: Gestation | null;
  /** Kilograms at birth, or a parent's height in centimetres. */
  readonly value: number | null;
  /** Of a parent's height: measured, or told; null where it was not said. */
  readonly measured: boolean | null;
  readonly cameFrom: string;
  readonly knownOn: Temporal.PlainDate;
}

export interface Interval extends MeasuringInterval, Recorded {}

export interface FeedingPlan extends Recorded {
  readonly route: string;
  readonly volume: string | null;
  readonly from: Temporal.PlainDate;
  readonly setBy: string;
  readonly role: string;
  readonly why: string | null;
}

export interface GrowthReview extends Recorded {
  readonly on: Temporal.PlainDate;
  readonly by: string;
  readonly role: string;
  readonly sentence: string;
  readonly nextOn: Temporal.PlainDate | null;
}

/** Something was to be measured and was not, in an entry that stands. */
export interface KeptNotMeasured {
  readonly id: string;
  readonly entryId: string;
  readonly sort: TakenSort;
  readonly reason: string;
  readonly words: string | null;
  readonly happened: PartKnownDay;
  readonly agencyName: string;
}

/** An appointment to do with growth and feeding, in an entry that stands. */
export interface AppointmentBeside {
  readonly entryId: string;
  readonly service: string;
  readonly outcome: string;
  readonly happened: PartKnownDay;
}

/** All that is recorded of a child's growth besides the measurements. Each list is oldest first. */
export interface GrowthRecorded {
  readonly facts: readonly GrowthFact[];
  readonly intervals: readonly Interval[];
  readonly feeding: readonly FeedingPlan[];
  readonly reviews: readonly GrowthReview[];
  readonly notMeasured: readonly KeptNotMeasured[];
  readonly appointments: readonly AppointmentBeside[];
}

export const nothingRecorded: GrowthRecorded = {
  facts: [],
  intervals: [],
  feeding: [],
  reviews: [],
  notMeasured: [],
  appointments: [],
};

/** What is known now of one sort: what was recorded last. */
export const latestFact = (facts: readonly GrowthFact[], sort: FactSort): GrowthFact | null =>
  facts.findLast((fact) => fact.sort === sort) ?? null;
