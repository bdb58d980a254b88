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
import { bandWords, standingWords } from "./growth-words.ts";

/** How far a measure fell, from the highest level held and from the earliest; each with its arithmetic, or why not. */
export function fallWords(
  { points, history }: Pick<GrowthAccount, "points" | "history">,
  measure: "weight" | "height",
): string[] {
  const { now, earlier } = lookedAt(points, measure);
  if (now === undefined || history === null) return [];
  const [earliest] = earlier;
  if (earliest === undefined) return [`A fall takes two ${measure}s of different days, and one has a place.`];
  const highest = highestSustained(earlier);
  const held =
    highest === null
      ? `There are not yet two earlier ${measure}s to have held a level, so a fall from the highest level cannot be said.`
      : `From the highest level held, ${change(history, highest, now)}`;
  return [held, `From the earliest, ${change(history, earliest, now)}`];
}

/** The fall in one line: from the highest level held, or else from the earliest; null where neither fell. */
export function fallInShort(
  { points, history }: Pick<GrowthAccount, "points" | "history">,
  measure: "weight" | "height",
): string | null {
  const { now, earlier } = lookedAt(points, measure);
  const [earliest] = earlier;
  if (now === undefined || history === null || earliest === undefined) return null;
  const at = (one: Plotted) => `${bandWords(one.standing.band ?? "")} on ${showDay(one.on)}`;
  const said = ([words, from]: readonly [string, Plotted]) => {
    const { sd, spaces } = sizeOf(history, from, now);
    return sd < LEAST
      ? []
      : [
          `A fall of ${spaces.toFixed(1)} centile spaces (${sd.toFixed(2)} SD) from ${words}: ${at(from)}, ${at(now)}.`,
        ];
  };
  const highest = highestSustained(earlier);
  const held = highest === null ? [] : said(["the highest level held", highest]);
  return held[0] ?? said([`the earliest ${measure}`, earliest])[0] ?? null;
}

/** From two weeks on: before, it is the per cent of the birth weight that is looked at. */
function lookedAt(points: readonly Plotted[], measure: "weight" | "height") {
  const from = ageFromToken("2w");
  const own = points.filter((one) => one.measure === measure && one.standing.age.years >= from);
  const now = own.at(-1);
  return { now, earlier: own.filter(({ on }) => now !== undefined && !on.equals(now.on)) };
}

/** Less than this shows as 0.00 SD. */
const LEAST = 0.005;

const sizeOf = ({ sex }: GrowthHistory, from: Plotted, to: Plotted) => {
  const end = ({ standing: { age, sds } }: Plotted) => ({ age: age.years, sds: sds ?? 0 });
  return fallBetween(sex, to.measure, end(from), end(to));
};

/** In years: from here on a corrected age places a child hardly otherwise. */
const CORRECTED_TO = 2;

function change(history: GrowthHistory, from: Plotted, to: Plotted): string {
  const [a, b] = [from.standing, to.standing];
  if (a.sds === null || b.sds === null) return "nothing can be said.";
  const fall = sizeOf(history, from, to);
  const size = `${Math.abs(fall.sd).toFixed(2)} SD, which is ${Math.abs(fall.spaces).toFixed(1)} centile spaces`;
  const way = Math.abs(fall.sd) < LEAST ? "no change" : `a ${fall.sd > 0 ? "fall" : "rise"} of ${size}`;
  const words = `${showDay(from.on)}, ${standingWords(from)}, to ${showDay(to.on)}, ${standingWords(to)}: ${way}.`;
  const early =
    history.gestation === null && from.standing.age.years < CORRECTED_TO
      ? "Had the birth been early, the first would stand higher."
      : "";
  return [words, joinsInWords(fall), early].filter(Boolean).join(" ");
}
