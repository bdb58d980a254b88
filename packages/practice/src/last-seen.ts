import { showDay, showPartKnownDay } from "@throughline/calendar";
import { isAfter, isBefore } from "./day-order.ts";
import type { Entry } from "./entry.ts";
import { entryRead } from "./evidence.ts";
import { howLongAgo } from "./how-long-ago.ts";
import { howMany } from "./in-words.ts";
import type { Evidence } from "./outcome.ts";
import { addPeriod, firstDayWithin, showPeriod } from "./period.ts";
import type { Period } from "./period.ts";
import { recency } from "./recency.ts";

/** One half of "seen recently": by the worker or lead, or by anybody from any agency. */
export interface LastSeen {
  readonly answer: "in time" | "late" | "not recorded";
  readonly words: string;
  readonly evidence: readonly Evidence[];
  readonly due: Temporal.PlainDate;
}

interface Looked {
  /** "the allocated worker or lead", "any agency". */
  readonly by: string;
  readonly seen: readonly Entry[];
  readonly unsaid: readonly Entry[];
  readonly period: Period;
  readonly concernSince: Temporal.PlainDate;
}

function notSaying(when: string, entries: readonly Entry[]): string {
  return entries.length === 0
    ? ""
    : ` ${when} ${howMany(entries.length, "entry does", "entries do")} not say whether the child was seen.`;
}

/**
 * When the child was last seen and whether that is in time. The clock runs from the later of the last sighting and
 * the day the concern was recorded. A visit in time that does not say whether the child was seen leaves it open.
 */
export function lastSeen(
  { by, seen, unsaid, period, concernSince }: Looked,
  today: Temporal.PlainDate,
): LastSeen {
  const asked = `${by}: within ${showPeriod(period)}`;
  const recent = recency(seen, ({ happened }) => happened, period, today);
  const fromConcern = addPeriod(concernSince, period);
  const start = firstDayWithin(period, today);
  const openSince = unsaid.filter(({ happened }) => !isBefore(happened.to, start));
  const open = openSince.map((entry) =>
    entryRead(entry, `Does not say whether the child was seen: ${entry.what}`),
  );
  if (recent === null)
    return {
      answer: "not recorded",
      words: `No sighting is recorded (${asked}).${notSaying("In that time", openSince)}`,
      evidence: open,
      due: fromConcern,
    };
  const { latest } = recent;
  const words = `Last seen ${showPartKnownDay(latest.happened)} by ${latest.author}, ${latest.agencyName}, ${howLongAgo(latest.happened, today)} (${asked}).`;
  const evidence = [entryRead(latest)];
  if (recent.answer === "yes") return { answer: "in time", words, evidence, due: recent.due };
  if (recent.answer === "cannot tell")
    return {
      answer: "not recorded",
      words: `${words} The day is not known closely enough to tell.`,
      evidence,
      due: recent.due,
    };
  if (openSince.length > 0)
    return {
      answer: "not recorded",
      words: words + notSaying("Since then", openSince),
      evidence: [...evidence, ...open],
      due: recent.due,
    };
  if (!isAfter(today, fromConcern))
    return {
      answer: "not recorded",
      words: `${words} The concern was recorded on ${showDay(concernSince)}, so a sighting is due by ${showDay(fromConcern)}.`,
      evidence,
      due: fromConcern,
    };
  return { answer: "late", words, evidence, due: recent.due };
}
