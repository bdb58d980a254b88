import { daysBetween } from "@throughline/calendar";
import type { PartKnownDay } from "@throughline/calendar";

/**
 * The earliest and latest day something can fairly be taken to have happened. An estimate ("about March 2021") may
 * be out by as much again as it spans, and by at least a fortnight, so it settles nothing close to a threshold.
 */
export function boundsOf(on: PartKnownDay): Pick<PartKnownDay, "from" | "to"> {
  if (!on.about) return on;
  const days = Math.max(14, daysBetween(on.from, on.to) + 1);
  return { from: on.from.subtract({ days }), to: on.to.add({ days }) };
}
