import { showPartKnownDay } from "@throughline/calendar";
import { firstName, type OpenRecord } from "../children/public.ts";
import { entryHref } from "../chronology/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { withBirth } from "./birth-among.ts";
import { drawSdsLine } from "./draw-sds-line.ts";
import type { GrowthAccount } from "./growth-account.ts";
import { growthOf } from "./growth-of.ts";
import { lateWords } from "./due-words.ts";
import { fallWords } from "./fall-words.ts";
import { lastWeightWords } from "./growth-words.ts";

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
  /** What a clinician asked to be measured and is late; null where nothing is. */
  readonly late: string | null;
  /** How many questions growth asks today, in a sentence; null where none. */
  readonly asks: string | null;
  /** Which age the line rests on. */
  readonly age: string;
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
  const points = withBirth(account).filter(({ measure }) => measure === "weight");
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
    late: lateWords(account.due),
    asks: asksWords(account),
    age:
      account.history?.gestation == null
        ? "Placed at the age from birth: how long the pregnancy lasted is not recorded."
        : "Placed at the corrected age.",
    weights: weights.slice(0, WEIGHTS_SHOWN).map(({ kept: { value, unit, happened, entryId } }) => ({
      words: `${value} ${unit}`,
      day: showPartKnownDay(happened),
      href: entryHref(child.id, entryId),
    })),
  };
}

function asksWords({ questions }: GrowthAccount): string | null {
  if (questions.length === 0) return null;
  const unseen = questions.filter(({ reviewedOn, furtherOn }) => reviewedOn === null || furtherOn !== null);
  const count = questions.length === 1 ? "One threshold asks" : `${questions.length} thresholds ask`;
  const looked =
    unseen.length === 0
      ? "Each was looked at."
      : unseen.length === questions.length
        ? "Nobody is recorded as having looked at it."
        : `${unseen.length} of them nobody is recorded as having looked at.`;
  return `${count} about how the child grows. ${looked}`;
}

/** The first sentence says the fall with its days; what the tables' joins make of it stands on the growth page. */
function fallOf(account: GrowthAccount): string | null {
  const sentences = fallWords(account, "weight").map((words) => words.split(/(?<=\.)\s+(?=[A-Z])/)[0] ?? "");
  return sentences.find((sentence) => sentence.includes("a fall of")) ?? null;
}
