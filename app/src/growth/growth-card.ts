import { showPartKnownDay } from "@throughline/calendar";
import { firstName, type OpenRecord } from "../children/public.ts";
import { entryHref } from "../chronology/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { drawSdsLine } from "./draw-sds-line.ts";
import type { GrowthAccount } from "./growth-account.ts";
import { growthOf } from "./growth-of.ts";
import { fallWords, lastWeightWords } from "./growth-words.ts";

/** A child's weights made small, for the first page. */
export interface GrowthCard {
  /** SVG text to set as it is; null where no weight has a place. */
  readonly drawing: string | null;
  readonly title: string;
  readonly sentence: string;
  /** How far weight fell from the highest level held, or else from the earliest, with the days; null where it did not. */
  readonly fall: string | null;
  /** Why the weights that are kept cannot be placed; null where they can, or none is kept. */
  readonly why: string | null;
  /** The latest few, newest first. */
  readonly weights: readonly { readonly words: string; readonly day: string; readonly href: string }[];
}

const WEIGHTS_SHOWN = 3;

export async function growthCard(
  tx: Tx,
  child: OpenRecord["child"],
  today: Temporal.PlainDate,
): Promise<GrowthCard> {
  const account = await growthOf(tx, child, today);
  const weights = account.measurements.filter(({ kept }) => kept.sort === "weight");
  const title = `${firstName(child)}’s weight among the centile lines`;
  const sentence = lastWeightWords(account);
  const points = account.points.filter(({ measure }) => measure === "weight");
  return {
    title,
    sentence,
    fall: fallOf(account),
    drawing:
      account.history === null
        ? null
        : drawSdsLine({
            id: "weight-line",
            birth: account.history.birth,
            points,
            today,
            title,
            says: sentence,
          }),
    why: weights[0]?.none ?? null,
    weights: weights.slice(0, WEIGHTS_SHOWN).map(({ kept: { value, unit, happened, entryId } }) => ({
      words: `${value} ${unit}`,
      day: showPartKnownDay(happened),
      href: entryHref(child.id, entryId),
    })),
  };
}

/** The first sentence says the fall with its days; what the tables' joins make of it stands on the growth page. */
function fallOf(account: GrowthAccount): string | null {
  const sentences = fallWords(account, "weight").map((words) => words.split(/(?<=\.)\s+(?=[A-Z])/)[0] ?? "");
  return sentences.find((sentence) => sentence.includes("a fall of")) ?? null;
}
