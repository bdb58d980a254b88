import { exactDay, showDay } from "@throughline/calendar";
import { isBefore } from "./day-order.ts";
import type { AskedChange } from "./growth.ts";
import { showSpan } from "./how-long-ago.ts";
import type { Evidence } from "./outcome.ts";
import { addPeriod, type Period, showPeriod } from "./period.ts";

/** Where the review of one change in growth stands. */
export interface ChangeReviewed {
  readonly answer: "reviewed" | "in time" | "late";
  readonly name: string;
  /** What is still to be done about it, with its arithmetic; null where it has been reviewed. */
  readonly words: string | null;
  /** The last day in time for a review; null where it has been reviewed. */
  readonly due: Temporal.PlainDate | null;
  readonly evidence: readonly Evidence[];
}

/** Whether a change that a threshold asks about was reviewed within the period, and again after a further fall. */
export function changeReviewed(
  { name, sentence, source, since, reviewedOn, reviewedBy, furtherOn, entries }: AskedChange,
  within: Period,
  today: Temporal.PlainDate,
): ChangeReviewed {
  const evidence = entries.map(
    (id) =>
      ({
        of: "entry",
        id,
        on: exactDay(furtherOn ?? since),
        words: `${name}. ${sentence} Source: ${source}.`,
      }) as const,
  );
  if (reviewedOn !== null && furtherOn === null)
    return { answer: "reviewed", name, words: null, due: null, evidence };
  const due = addPeriod(furtherOn ?? since, within);
  const by = reviewedBy === null ? "" : ` by ${reviewedBy}`;
  const begun =
    furtherOn === null || reviewedOn === null
      ? `asked about since ${showDay(since)}, and nobody is recorded as having looked at it`
      : `looked at on ${showDay(reviewedOn)}${by}, and by ${showDay(furtherOn)} it had gone a whole centile space further, which nobody is recorded as having looked at`;
  const late = isBefore(due, today);
  const when = late
    ? `a review within ${showPeriod(within)} was due by ${showDay(due)}, ${showSpan(due, today)} ago`
    : `a review within ${showPeriod(within)} is due by ${showDay(due)}`;
  return {
    answer: late ? "late" : "in time",
    name,
    words: `${name}: ${begun}; ${when}. ${sentence}`,
    due,
    evidence,
  };
}

/** The changes that somebody looked at, in one sentence: how late the looking came is said; "" where there are none. */
export function reviewedInWords(changes: readonly AskedChange[], within: Period): string {
  const looked = changes.filter(({ reviewedOn, furtherOn }) => reviewedOn !== null && furtherOn === null);
  if (looked.length === 0) return "";
  const each = looked.map(({ name, since, firstReviewedOn, reviewedOn, reviewedBy }) => {
    const [last, by] = [reviewedOn ?? since, reviewedBy === null ? "" : ` by ${reviewedBy}`];
    const first = firstReviewedOn ?? last;
    const again = first.equals(last) ? "" : `, first on ${showDay(first)}`;
    const late = isBefore(addPeriod(since, within), first)
      ? `, ${showSpan(since, first)} after it was first asked, on ${showDay(since)}`
      : "";
    return `${name} on ${showDay(last)}${by}${again}${late}`;
  });
  return `Looked at: ${each.join("; ")}.`;
}
