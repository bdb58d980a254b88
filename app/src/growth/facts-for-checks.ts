import { isGuess } from "@throughline/growth";
import type { GrowthFacts } from "@throughline/practice";
import type { OpenRecord } from "../children/public.ts";
import type { Tx } from "../platform/database/store.ts";
import type { GrowthAccount } from "./growth-account.ts";
import { growthOf } from "./growth-of.ts";
import { citationWords, ruleName, withMinus } from "./growth-words.ts";

/** What the checks read of a child's growth. */
export async function growthFacts(
  tx: Tx,
  child: Pick<OpenRecord["child"], "id" | "personId" | "born">,
  today: Temporal.PlainDate,
): Promise<GrowthFacts> {
  const account = await growthOf(tx, child, today);
  const { recorded, measurements, questions } = account;
  const time = ({ entryId, sort, happened }: TimeOf) => ({ id: entryId, sort, on: happened.from });
  return {
    intervals: recorded.intervals,
    measured: measurements.filter(({ kept }) => !isGuess(kept.how)).map(({ kept }) => time(kept)),
    notMeasured: recorded.notMeasured.map((one) => ({ ...time(one), reason: one.reason })),
    changes: questions.map(({ finding, since, firstReviewedOn, reviewedOn, furtherOn }) => ({
      name: ruleName(finding),
      sentence: withMinus(finding.sentence),
      source: citationWords(finding).replace(/\.$/, ""),
      since,
      firstReviewedOn,
      reviewedOn,
      reviewedBy: reviewedOn === null ? null : reviewerOn(account, reviewedOn),
      furtherOn,
      entries: entriesOf(account, finding.ids),
    })),
  };
}

type TimeOf = Pick<GrowthAccount["recorded"]["notMeasured"][number], "entryId" | "sort" | "happened">;

const reviewerOn = ({ recorded }: GrowthAccount, on: Temporal.PlainDate): string | null => {
  const review = recorded.reviews.findLast((one) => one.on.equals(on));
  return review === undefined ? null : `${review.by} (${review.role})`;
};

/** The entries that hold these measurements, each once. */
function entriesOf({ measurements }: GrowthAccount, ids: readonly string[]): string[] {
  const of = new Map(measurements.map(({ kept }) => [kept.id, kept.entryId]));
  return [...new Set(ids.flatMap((id) => of.get(id) ?? []))];
}
