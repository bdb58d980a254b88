import {
  intervalsInForce,
  isGuess,
  type MeasuringDay,
  type MeasuringDue,
  measuringDue,
} from "@throughline/growth";
import type { KeptMeasurement } from "./measurements.store.ts";
import type { GrowthRecorded } from "./recorded.ts";

const IN_ORDER = ["weight", "height", "head circumference"];

/** Where each interval in force stands on a day. A weight that was guessed or told is not a weighing. */
export function dueOn(
  { intervals, notMeasured }: GrowthRecorded,
  kept: readonly KeptMeasurement[],
  today: Temporal.PlainDate,
): MeasuringDue[] {
  const inForce = intervalsInForce(intervals, today).toSorted(
    (a, b) => IN_ORDER.indexOf(a.sort) - IN_ORDER.indexOf(b.sort),
  );
  return inForce.map((interval) => {
    const measured = kept.filter(({ sort, how }) => sort === interval.sort && !isGuess(how)).map(dayOf);
    const notDone = notMeasured.filter(({ sort }) => sort === interval.sort).map(dayOf);
    return measuringDue(interval, measured, notDone, today);
  });
}

/** Of a day known in part the earliest counts: what may have been done later is not taken as done. */
const dayOf = ({ entryId, happened }: Pick<KeptMeasurement, "entryId" | "happened">): MeasuringDay => ({
  id: entryId,
  on: happened.from,
});
