import { isExactDay } from "@throughline/calendar";
import { bars } from "./bars.ts";
import { dotsAndBins } from "./dots-and-bins.ts";
import type { Lane, Mark } from "./model.ts";
import type { Scale } from "./scale.ts";
import type { Drawn } from "./timeline.ts";

/** One lane's marks: bars for part-known days, and dots for exact days, or bins where dots would overlap. */
export function laneMarks(entries: readonly Drawn[], lane: Lane, scale: Scale): Mark[] {
  const exact = entries.filter(({ happened }) => isExactDay(happened));
  const partKnown = entries.filter(({ happened }) => !isExactDay(happened));
  return [...bars(partKnown, lane, scale), ...dotsAndBins(exact, lane, scale)];
}
