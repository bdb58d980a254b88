import { exactDay, showDay } from "@throughline/calendar";
import { isBefore } from "./day-order.ts";
import type { AskedChange } from "./growth.ts";
import { showSpan } from "./how-long-ago.ts";
import type { Evidence } from "./outcome.ts";
import { addPeriod, type Period, showPeriod } from "./period.ts";

/** Where the review of one change in growth stands. */
export interface ChangeReviewed {
  readonly answer: "reviewed" | "in time" | "late";
  readonly words: string;
  /** The last day in time for a review; null where it has been reviewed. */
  readonly due: Temporal.PlainDate | null;
  readonly evidence: readonly Evidence[];
}

/** Whether a change that a threshold asks about was reviewed within the period, and again after a further fall. */
export function changeReviewed(
  change: AskedChange,
  within: Period,
  today: Temporal.PlainDate,
): ChangeReviewed {
  const { name, sentence, source, since, reviewedOn, reviewedBy, furtherOn, entries } = change;
  const from = furtherOn ?? since;
  const due = addPeriod(from, within);
  const evidence = entries.map((id) => ({ of: "entry", id, on: exactDay(from), words: sentence }) as const);
  const arithmetic = `${sentence} Source: ${source}.`;
  const by = reviewedBy === null ? "" : ` by ${reviewedBy}`;
  if (reviewedOn !== null && furtherOn === null)
    return {
      answer: "reviewed",
      words: `${name}: asked about since ${showDay(since)}, and looked at on ${showDay(reviewedOn)}${by}. ${arithmetic}`,
      due: null,
      evidence,
    };
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
    words: `${name}: ${begun}; ${when}. ${arithmetic}`,
    due,
    evidence,
  };
}
