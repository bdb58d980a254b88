import { showDay } from "@throughline/calendar";
import {
  ageFromToken,
  fallBetween,
  type GrowthHistory,
  highestSustained,
  joinsInWords,
  type Plotted,
} from "@throughline/growth";
import type { GrowthAccount } from "./growth-account.ts";
import { standingWords } from "./growth-words.ts";

/** How far a measure fell, from the highest level held and from the earliest; each with its arithmetic, or why not. */
export function fallWords(
  { points, history }: Pick<GrowthAccount, "points" | "history">,
  measure: "weight" | "height",
): string[] {
  const from = ageFromToken("2w");
  const own = points.filter((one) => one.measure === measure && one.standing.age.years >= from);
  const now = own.at(-1);
  if (now === undefined || history === null) return [];
  const earlier = own.filter(({ on }) => !on.equals(now.on));
  const [earliest] = earlier;
  if (earliest === undefined) return [`A fall takes two ${measure}s of different days, and one has a place.`];
  const highest = highestSustained(earlier);
  const held =
    highest === null
      ? `There are not yet two earlier ${measure}s to have held a level, so a fall from the highest level cannot be said.`
      : `From the highest level held, ${change(history, highest, now)}`;
  return [held, `From the earliest, ${change(history, earliest, now)}`];
}

/** In years: from here on a corrected age places a child hardly otherwise. */
const CORRECTED_TO = 2;

function change({ sex, gestation }: GrowthHistory, from: Plotted, to: Plotted): string {
  const [a, b] = [from.standing, to.standing];
  if (a.sds === null || b.sds === null) return "nothing can be said.";
  const end = (standing: { age: { years: number } }, sds: number) => ({ age: standing.age.years, sds });
  const fall = fallBetween(sex, to.measure, end(a, a.sds), end(b, b.sds));
  const size = `${Math.abs(fall.sd).toFixed(2)} SD, which is ${Math.abs(fall.spaces).toFixed(1)} centile spaces`;
  const way = Math.abs(fall.sd) < 0.005 ? "no change" : `a ${fall.sd > 0 ? "fall" : "rise"} of ${size}`;
  const words = `${showDay(from.on)}, ${standingWords(from)}, to ${showDay(to.on)}, ${standingWords(to)}: ${way}.`;
  const early =
    gestation === null && from.standing.age.years < CORRECTED_TO
      ? "Had the birth been early, the first would stand higher."
      : "";
  return [words, joinsInWords(fall), early].filter(Boolean).join(" ");
}
