import type { Decision, Explanation, Grounds, Review, Sign } from "./sign.ts";

/** What putting a sign down to the disability needs and does not have. */
export type Missing = "clinician" | "other cause" | "review day";

/** How an explanation stands after each later look at it. */
export interface StandingExplanation {
  readonly explanation: Explanation;
  /** The clinician, the other cause and the review day as they are known by now. */
  readonly grounds: Grounds;
  /** The look at it that ended it; null while nobody has said that it no longer holds. */
  readonly ended: Review | null;
  /** Asked only of a sign put down to the disability, and only while that holds. */
  readonly missing: readonly Missing[];
  /** The review day, if it has passed. */
  readonly lateSince: Temporal.PlainDate | null;
}

export function standingExplanation(
  explanation: Explanation,
  today: Temporal.PlainDate,
): StandingExplanation {
  const { reviews } = explanation;
  const last = reviews.at(-1);
  const grounds = groundsOf(explanation);
  const ended = last !== undefined && !last.holds ? last : null;
  const { reviewOn } = grounds;
  const passed = reviewOn !== null && Temporal.PlainDate.compare(reviewOn, today) < 0;
  return {
    explanation,
    grounds,
    ended,
    missing: ended === null && explanation.because === "the disability" ? missingOf(grounds) : [],
    lateSince: ended === null && passed ? reviewOn : null,
  };
}

function groundsOf(explanation: Explanation): Grounds {
  const { teller, tellerName, tellerRole, reviews } = explanation;
  const rows: readonly Grounds[] = [explanation, ...reviews];
  const named = rows.findLast(({ clinicianName }) => clinicianName !== null);
  const considered = rows.findLast(({ otherCause }) => otherCause !== null);
  const told = teller === "clinician" ? { name: tellerName, role: tellerRole } : { name: null, role: null };
  return {
    clinicianName: named?.clinicianName ?? told.name,
    clinicianRole: named ? named.clinicianRole : told.role,
    otherCause: considered?.otherCause ?? null,
    otherCauseFound: considered?.otherCauseFound ?? null,
    reviewOn: rows.at(-1)?.reviewOn ?? null,
  };
}

export function missingOf(grounds: Grounds): Missing[] {
  const { clinicianName, clinicianRole, otherCause, otherCauseFound, reviewOn } = grounds;
  return [
    ...(clinicianName === null || clinicianRole === null ? (["clinician"] as const) : []),
    ...(otherCause === null || otherCauseFound === null ? (["other cause"] as const) : []),
    ...(reviewOn === null ? (["review day"] as const) : []),
  ];
}

/** Whether a sign wants explaining still. */
export interface Standing {
  readonly open: boolean;
  /** The decision that closed it, whether or not something reopened it since. */
  readonly closed: Decision | null;
  /** When an entry linked after it was closed opened it again. */
  readonly reopenedAt: Temporal.Instant | null;
}

/** A sign is closed by a decision alone, and opened again by whatever is linked to it afterwards. */
export function standingOf({
  decisions,
  linked,
  held,
}: Pick<Sign, "decisions" | "linked" | "held">): Standing {
  const last = decisions.at(-1);
  if (last === undefined || !last.closes) return { open: true, closed: null, reopenedAt: null };
  const later = [...linked.map(({ at }) => at), ...held.map(({ linkedAt }) => linkedAt)]
    .filter((at) => Temporal.Instant.compare(at, last.at) > 0)
    .toSorted((a, b) => Temporal.Instant.compare(a, b));
  const reopenedAt = later[0] ?? null;
  return { open: reopenedAt !== null, closed: last, reopenedAt };
}

/** Explanations that put a sign down to the disability and that nobody has taken back. */
export const attributionsOf = (
  { explanations }: Pick<Sign, "explanations">,
  today: Temporal.PlainDate,
): StandingExplanation[] =>
  explanations
    .filter(({ because }) => because === "the disability")
    .map((one) => standingExplanation(one, today))
    .filter(({ ended }) => ended === null);

/** What was answered when asked whether we would accept this for a child without a disability; the latest answer. */
export const answered = ({ decisions }: Pick<Sign, "decisions">): Decision | null =>
  decisions.findLast(({ wouldAccept }) => wouldAccept !== null) ?? null;
