import { isProblem } from "@throughline/calendar";
import { spacesFallen } from "../centile-lines.ts";
import { midParentalHeight } from "../mid-parental-height.ts";
import { type Asked, noSds, nowInWords, showSds } from "./asked.ts";
import type { Worked } from "./finding.ts";
import { beside, reaches } from "./reaches.ts";

/** How many centile spaces the latest height is below the height that the parents' point to. */
export function belowMidParental({ history, now, threshold }: Asked): Worked {
  const { mothersHeight, fathersHeight, sex } = history;
  const missing = [mothersHeight === null ? "mother's" : "", fathersHeight === null ? "father's" : ""];
  if (mothersHeight === null || fathersHeight === null)
    return { cannotSay: `The ${missing.filter(Boolean).join(" and ")} height is not recorded.` };
  const expected = midParentalHeight(sex, mothersHeight, fathersHeight);
  if (isProblem(expected)) return { cannotSay: expected.problem };
  if (now.standing.sds === null) return noSds(now);
  const most = typeof threshold.spaces === "number" ? threshold.spaces : 2;
  const below = spacesFallen(expected.sds, now.standing.sds);
  const side =
    below < 0 ? `${(-below).toFixed(1)} centile spaces above` : `${beside(below, most)} centile spaces below`;
  return {
    asks: reaches(below, "more than", most),
    arithmetic: `parents' heights ${expected.band} (${expected.height.toFixed(1)} cm, SDS ${showSds(expected.sds)}), ${nowInWords(now)}: ${side}; the threshold is more than ${most}.`,
    amount: below,
    threshold: most,
    ids: now.ids,
    crosses: [],
  };
}
