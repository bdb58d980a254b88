import type { Answer } from "./concern.ts";
import type { Standing } from "./standing.ts";
import { dayAndTime } from "./when.ts";

export const answerWords: Readonly<Record<Answer, string>> = {
  accepted: "Accepted",
  "more asked": "More information asked for",
  "no further action": "No further action",
  "early help": "Passed to early help",
};

/** How it stands in a sentence: "Waiting for an answer, due Monday 30 November 2026 at 17:00". */
export function standingWords(standing: Standing): string {
  if (standing.is === "waiting")
    return standing.late
      ? `Waiting for an answer. It was due ${dayAndTime(standing.dueAt)}, and is late`
      : `Waiting for an answer, due by ${dayAndTime(standing.dueAt)}`;
  if (standing.is === "asked for more") return "More information has been asked for";
  return `${answerWords[standing.decision.answer]}, ${dayAndTime(standing.decision.at)}`;
}

/** How long is left, or how long it is over, in whole hours or days. */
export function clockWords(dueAt: Temporal.Instant, now: Temporal.Instant): string {
  const minutes = Math.round(now.until(dueAt).total("minutes"));
  const far = Math.abs(minutes);
  const length =
    far < 60
      ? counted(far, "minute")
      : far < 2880
        ? counted(Math.floor(far / 60), "hour")
        : counted(Math.floor(far / 1440), "day");
  return minutes >= 0 ? `${length} left` : `${length} over`;
}

const counted = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? "" : "s"}`;
