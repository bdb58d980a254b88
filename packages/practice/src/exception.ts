import { exactDay, showDay } from "@throughline/calendar";
import { isAfter } from "./day-order.ts";
import type { Outcome } from "./outcome.ts";

/** A named manager's decision that a check's answer is right to stand as it is, for a reason and until a day. */
export interface Exception {
  readonly id: string;
  readonly checkId: string;
  /** The manager's name. */
  readonly by: string;
  readonly reason: string;
  readonly acceptedOn: Temporal.PlainDate;
  /** The last day it covers; after it the manager is asked to look again. */
  readonly reviewOn: Temporal.PlainDate;
}

/**
 * Lays an accepted exception over a "not met" or "not recorded" answer. Past its review day, or without a name or
 * a reason, it covers nothing and the sentence says so; "met" and "not applicable" are left as they are.
 */
export function withException(outcome: Outcome, exception: Exception, today: Temporal.PlainDate): Outcome {
  if (outcome.result !== "not met" && outcome.result !== "not recorded") return outcome;
  if (isAfter(exception.acceptedOn, today)) return outcome;
  if (exception.by.trim() === "" || exception.reason.trim() === "")
    return {
      ...outcome,
      sentence: `${outcome.sentence} An exception was entered on ${showDay(exception.acceptedOn)} without a manager's name and reason, so it does not cover this.`,
    };
  if (isAfter(today, exception.reviewOn))
    return {
      ...outcome,
      sentence: `${outcome.sentence} An exception accepted by ${exception.by} on ${showDay(exception.acceptedOn)} was to be looked at again by ${showDay(exception.reviewOn)} and no longer covers this.`,
    };
  return {
    ...outcome,
    result: "accepted exception",
    evidence: [
      ...outcome.evidence,
      { of: "exception", id: exception.id, on: exactDay(exception.acceptedOn), words: exception.reason },
    ],
    sentence: `${outcome.sentence} ${exception.by} accepted this on ${showDay(exception.acceptedOn)}: “${exception.reason.replace(/\.\s*$/, "")}”. It is to be looked at again by ${showDay(exception.reviewOn)}.`,
    whatToDo: { verb: "Look at the exception again", at: "exception" },
    due: exception.reviewOn,
  };
}

/** The exception that speaks for a check on a day: the latest one accepted by then, or null. */
export function exceptionFor(
  checkId: string,
  exceptions: readonly Exception[],
  today: Temporal.PlainDate,
): Exception | null {
  let latest: Exception | null = null;
  for (const exception of exceptions) {
    if (exception.checkId !== checkId || isAfter(exception.acceptedOn, today)) continue;
    if (latest === null || !isAfter(latest.acceptedOn, exception.acceptedOn)) latest = exception;
  }
  return latest;
}
