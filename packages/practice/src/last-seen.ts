import { showDay } from "@throughline/calendar";
import { entryRead } from "./evidence.ts";
import type { Entry } from "./entry.ts";
import { isAfter, isBefore } from "./day-order.ts";
import { howLongAgo } from "./how-long-ago.ts";
import { howMany } from "./in-words.ts";
import { onDay } from "./on-day.ts";
import type { Evidence } from "./outcome.ts";
import { addPeriod, firstDayWithin, showPeriod } from "./period.ts";
import type { Period } from "./period.ts";
import { recency } from "./recency.ts";

/** One half of "seen recently": by the worker or lead, or by anybody from any agency. */
export interface LastSeen {
  readonly answer: "in time" | "late" | "not recorded";
  readonly words: string;
  readonly evidence: readonly Evidence[];
  /** The first entry in time that does not say whether the child was seen, where that is what leaves it open. */
  readonly unsaid: Entry | null;
  readonly due: Temporal.PlainDate;
}

interface Looked {
  /** As the sentence begins: "The allocated worker or lead", "Any agency". */
  readonly by: string;
  readonly knownAs: string;
  readonly seen: readonly Entry[];
  readonly unsaid: readonly Entry[];
  readonly period: Period;
  readonly concernSince: Temporal.PlainDate;
}

function unsaidInTime({ unsaid, period }: Looked, today: Temporal.PlainDate): readonly Entry[] {
  const first = firstDayWithin(period, today);
  return unsaid.filter(({ happened }) => !isBefore(happened.to, first));
}

function notSaying(entries: readonly Entry[], when: string): string {
  if (entries.length === 0) return "";
  const count = howMany(entries.length, "entry does", "entries do");
  return ` ${when} ${count} not say whether the child was seen.`;
}

const notSayingRead = (entries: readonly Entry[]) =>
  entries.map((entry) => entryRead(entry, `Does not say whether the child was seen: ${entry.what}`));

function neverSeen(looked: Looked, asked: string, today: Temporal.PlainDate): LastSeen {
  const open = unsaidInTime(looked, today);
  return {
    answer: "not recorded",
    words: `${asked}: no sighting is recorded.${notSaying(open, "In that time")}`,
    evidence: notSayingRead(open),
    unsaid: open[0] ?? null,
    due: addPeriod(looked.concernSince, looked.period),
  };
}

/**
 * When the child was last seen and whether that is in time. The clock runs from the later of the last sighting and
 * the day the concern was recorded. A visit in time that does not say whether the child was seen leaves it open.
 */
export function lastSeen(looked: Looked, today: Temporal.PlainDate): LastSeen {
  const { by, knownAs, seen, period, concernSince } = looked;
  const asked = `${by}, asked for every ${showPeriod(period)}`;
  const recent = recency(seen, ({ happened }) => happened, period, today);
  if (recent === null) return neverSeen(looked, asked, today);
  const { latest, answer, due } = recent;
  const words = `${asked}: ${latest.author}, ${latest.agencyName}, saw ${knownAs} ${onDay(latest.happened)}, ${howLongAgo(latest.happened, today)}.`;
  const found = { words, evidence: [entryRead(latest)], unsaid: null, due };
  if (answer === "yes") return { ...found, answer: "in time" };
  if (answer === "cannot tell")
    return {
      ...found,
      answer: "not recorded",
      words: `${words} The day is not known closely enough to tell.`,
    };
  const [first, ...more] = unsaidInTime(looked, today);
  if (first !== undefined) {
    const open = [first, ...more];
    const evidence = [...found.evidence, ...notSayingRead(open)];
    return {
      answer: "not recorded",
      words: words + notSaying(open, "Since then"),
      evidence,
      unsaid: first,
      due,
    };
  }
  const fromConcern = addPeriod(concernSince, period);
  if (isAfter(today, fromConcern))
    return { ...found, answer: "late", due: isAfter(fromConcern, due) ? fromConcern : due };
  const waiting = `${words} The concern was recorded on ${showDay(concernSince)}, so a sighting is due by ${showDay(fromConcern)}.`;
  return { ...found, answer: "not recorded", words: waiting, due: fromConcern };
}
