import { isProblem } from "@throughline/calendar";
import { lineAt } from "../centile-lines.ts";
import { readingOf, type Standing } from "../reading.ts";
import type { GrowthHistory } from "./history.ts";
import type { BirthBand } from "./rule.ts";

/** Where the birth weight stands at its gestation, whichever age drives later; null if it is not recorded or has no table. */
export function birthStanding(history: GrowthHistory): Standing | null {
  if (history.birthWeight === null) return null;
  const reading = readingOf({ ...history, measure: "weight", on: history.birth, value: history.birthWeight });
  return isProblem(reading) || reading.corrected.sds === null ? null : reading.corrected;
}

/** The band of a birth weight's SDS. On the 9th and the 91st line it is between them. */
export function birthBand(sds: number | null): BirthBand {
  if (sds === null) return "not known";
  if (sds < lineAt("9th")) return "below the 9th";
  return sds > lineAt("91st") ? "above the 91st" : "9th to 91st";
}
