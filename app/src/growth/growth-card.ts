import { showPartKnownDay } from "@throughline/calendar";
import { firstName, type OpenRecord } from "../children/public.ts";
import { entryHref } from "../chronology/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { withBirth } from "./birth-among.ts";
import { drawSdsLine } from "./draw-sds-line.ts";
import type { GrowthAccount } from "./growth-account.ts";
import { growthOf } from "./growth-of.ts";
import { lateWords } from "./due-words.ts";
import { fallInShort, fallWords } from "./fall-words.ts";
import { agoWords, lastWeightWords } from "./growth-words.ts";

/** A child's weights made small, for the first page. */
export interface GrowthCard {
  /** SVG text to set as it is; null where no weight has a place. */
  readonly drawing: string | null;
  readonly title: string;
  readonly sentence: string;
  /** How far weight fell from the highest level held, or else from the earliest, with the days; null where it did not. */
  readonly fall: string | null;
  /** The same in one line. */
  readonly short: string | null;
  /** Why the weights that are kept cannot be placed; null where they can, or none is kept. */
  readonly why: string | null;
  /** What a clinician asked to be measured and is late; null where nothing is. */
  readonly late: string | null;
  /** How many questions growth asks today, in a sentence; null where none. */
  readonly asks: string | null;
  /** Which age the line rests on, where that makes a difference. */
  readonly age: string;
  /** The latest weight: null where none is kept. */
  readonly latest: {
    readonly words: string;
    readonly day: string;
    readonly href: string;
    readonly ago: string;
  } | null;
}

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
    short: fallInShort(account, "weight"),
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
    age: ageWords(account),
    latest: latestOf(account, child.id),
  };
}

function ageWords({ history }: GrowthAccount): string {
  if (history?.gestation == null)
    return "Placed at the age from birth: how long the pregnancy lasted is not recorded.";
  return history.gestation.weeks < TERM_WEEKS ? "Placed at the corrected age." : "";
}

/** From here on a pregnancy is not called early. */
const TERM_WEEKS = 37;

function latestOf({ measurements, today }: GrowthAccount, childId: string): GrowthCard["latest"] {
  const last = measurements.find(
    ({ kept }) => kept.sort === "weight" && Temporal.PlainDate.compare(kept.happened.from, today) <= 0,
  );
  if (last === undefined) return null;
  const { value, unit, happened, entryId } = last.kept;
  return {
    words: `${value} ${unit}`,
    day: showPartKnownDay(happened),
    href: entryHref(childId, entryId),
    ago: agoWords(happened, today),
  };
}

function asksWords({ questions }: GrowthAccount): string | null {
  if (questions.length === 0) return null;
  const unseen = questions.filter(({ reviewedOn, furtherOn }) => reviewedOn === null || furtherOn !== null);
  const one = questions.length === 1;
  const count = one ? "One threshold asks about growth" : `${questions.length} thresholds ask about growth`;
  const looked =
    unseen.length === 0
      ? `and ${one ? "it" : "each"} was looked at.`
      : unseen.length === questions.length
        ? "and nobody is recorded as having looked at it."
        : `and nobody is recorded as having looked at ${unseen.length} of them.`;
  return `${count}, ${looked}`;
}

/** The first sentence says the fall with its days; what the tables' joins make of it stands on the growth page. */
function fallOf(account: GrowthAccount): string | null {
  const sentences = fallWords(account, "weight").map((words) => words.split(/(?<=\.)\s+(?=[A-Z])/)[0] ?? "");
  return sentences.find((sentence) => sentence.includes("a fall of")) ?? null;
}
