import { askOfGrowth } from "./ask-of-growth.ts";
import type { GrowthFinding } from "./finding.ts";
import { growthRules } from "./growth-rules.ts";
import type { GrowthHistory } from "./history.ts";
import type { GrowthRule } from "./rule.ts";

/** How much further a measurement falls, in centile spaces, before a change that was looked at is asked about again. Our own choice. */
export const FURTHER_FALL = 1;

/** A question that growth asks today, and since when nobody has looked at it. */
export interface GrowthQuestion {
  readonly finding: GrowthFinding;
  /** The day of the measurement from which the rule has asked at every measurement since. */
  readonly since: Temporal.PlainDate;
  /** The first review on or after that day; null where nobody has reviewed it. */
  readonly firstReviewedOn: Temporal.PlainDate | null;
  /** The latest; null likewise. */
  readonly reviewedOn: Temporal.PlainDate | null;
  /** The day of the first measurement after that review that is a whole space further down; null where there is none. */
  readonly furtherOn: Temporal.PlainDate | null;
}

const compare = (a: Temporal.PlainDate, b: Temporal.PlainDate): number => Temporal.PlainDate.compare(a, b);
const daysOf = ({ measurements }: GrowthHistory, measure: string, on: Temporal.PlainDate) =>
  [
    ...new Set(
      measurements.filter((one) => measure === "bmi" || one.measure === measure).map((one) => String(one.on)),
    ),
  ]
    .map((text) => Temporal.PlainDate.from(text))
    .filter((day) => compare(day, on) <= 0)
    .toSorted(compare);

/**
 * The questions growth asks on a day, each with the day since when it is asked, and whether a review since then looked
 * at it. A review does not close a question for good: a further fall of a whole centile space opens it again.
 */
export function growthQuestions(
  history: GrowthHistory,
  on: Temporal.PlainDate,
  reviews: readonly Temporal.PlainDate[],
  rules: readonly GrowthRule[] = growthRules,
): GrowthQuestion[] {
  return askOfGrowth(history, on, rules)
    .filter(({ answer }) => answer === "asks")
    .map((finding) => {
      const found = (day: Temporal.PlainDate) => findingOn(history, day, finding);
      const days = daysOf(history, finding.now.measure, finding.now.on);
      const lastQuiet = days.findLastIndex((day) => found(day)?.answer !== "asks");
      const since = days[lastQuiet + 1] ?? finding.now.on;
      const looked = reviews
        .filter((day) => compare(day, since) >= 0 && compare(day, on) <= 0)
        .toSorted(compare);
      const [firstReviewedOn, reviewedOn] = [looked[0] ?? null, looked.at(-1) ?? null];
      const then = reviewedOn === null ? null : found(reviewedOn);
      const furtherOn =
        reviewedOn === null || then === null
          ? null
          : (days.find((day) => compare(day, reviewedOn) > 0 && isFurther(then, found(day))) ?? null);
      return { finding, since, firstReviewedOn, reviewedOn, furtherOn };
    });
}

function findingOn(
  history: GrowthHistory,
  day: Temporal.PlainDate,
  like: GrowthFinding,
): GrowthFinding | null {
  return askOfGrowth(history, day, [like.rule]).find(({ now }) => now.measure === like.now.measure) ?? null;
}

function isFurther(then: GrowthFinding, now: GrowthFinding | null): boolean {
  const [before, after] = [then.now.standing.sds, now?.now.standing.sds ?? null];
  return before !== null && after !== null && before - after >= (FURTHER_FALL * 2) / 3 - 1e-9;
}
