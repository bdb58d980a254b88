import { showDay } from "@throughline/calendar";
import { birthWeightLost } from "../birth-weight-lost.ts";
import type { Asked } from "./asked.ts";
import type { Worked } from "./finding.ts";
import { beside, reaches } from "./reaches.ts";

/** Per cent of birth weight lost by the latest weight. */
export function lostOfBirthWeight({ history: { birthWeight }, now, threshold }: Asked): Worked {
  if (birthWeight === null || !(birthWeight > 0)) return { cannotSay: "The birth weight is not recorded." };
  const most = threshold.percent ?? 10;
  const lost = birthWeightLost(birthWeight, now.value);
  const change =
    lost < 0 ? `a gain of ${(-lost).toFixed(1)} per cent` : `a loss of ${beside(lost, most)} per cent`;
  return {
    asks: reaches(lost, "more than", most),
    arithmetic: `birth ${birthWeight} kg → on ${showDay(now.on)} ${now.value} kg: ${change}; the threshold is more than ${most}.`,
    amount: lost,
    threshold: most,
    ids: now.ids,
    crosses: [],
  };
}
