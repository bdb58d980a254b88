import { daysBetween, showPartKnownDay } from "@throughline/calendar";
import { inDays, type Measure } from "@throughline/growth";
import { shiftOf } from "./ages-shown.ts";
import type { NotMeasuredMark } from "./draw-not-measured.ts";
import type { AgesShown } from "./draw-points.ts";
import type { GrowthAccount } from "./growth-account.ts";

/** Where on a chart's axis of age a measure was to be taken and was not. */
export function notMeasuredMarks(
  { history, recorded }: Pick<GrowthAccount, "history" | "recorded">,
  measure: Measure,
  ages: AgesShown,
): NotMeasuredMark[] {
  if (history === null) return [];
  const shift = ages === "corrected" ? shiftOf(history, ages) : 0;
  return recorded.notMeasured
    .filter(({ sort }) => sort === measure)
    .map(({ happened, reason }) => ({
      age: inDays(daysBetween(history.birth, happened.from) - shift).years,
      words: `${showPartKnownDay(happened)}: not measured, ${reason}`,
    }));
}
