import { showDay, showDays, daysBetween } from "@throughline/calendar";
import {
  addPeriod,
  informationAnsweredWithin,
  periodInForce,
  type SettingsInForce,
} from "@throughline/practice";
import type { InformationRequest, SharingDecision } from "./sharing.ts";

export interface RequestClock {
  readonly words: string;
  readonly late: boolean;
  readonly open: boolean;
}

/** How it stands with a question: by when it is to be answered, or how long the answer took. */
export function requestClock(
  { id, askedOn }: Pick<InformationRequest, "id" | "askedOn">,
  decisions: readonly SharingDecision[],
  settings: SettingsInForce,
  today: Temporal.PlainDate,
): RequestClock {
  const answer = firstAnswer(id, decisions);
  const due = addPeriod(askedOn, periodInForce(settings, informationAnsweredWithin.key));
  if (answer) {
    const took = daysBetween(askedOn, answer.decidedOn);
    return {
      words: `Answered ${showDay(answer.decidedOn)}, ${took <= 0 ? "the same day" : `after ${showDays(took)}`}`,
      late: false,
      open: false,
    };
  }
  const late = Temporal.PlainDate.compare(today, due) > 0;
  return {
    words: late
      ? `No answer yet. It was due ${showDay(due)}, ${showDays(daysBetween(due, today))} ago`
      : `To be answered by ${showDay(due)}`,
    late,
    open: true,
  };
}

export const firstAnswer = (
  requestId: string,
  decisions: readonly SharingDecision[],
): SharingDecision | undefined =>
  decisions
    .filter((one) => one.requestId === requestId)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.decidedOn, b.decidedOn) || (a.id < b.id ? -1 : 1))[0];
