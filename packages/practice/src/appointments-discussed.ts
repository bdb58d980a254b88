import type { Discussion } from "@throughline/appointments";
import { exactDay } from "@throughline/calendar";
import type { AppointmentsRead } from "./appointment.ts";
import { entriesWithin } from "./dated-entries.ts";
import { isAfter } from "./day-order.ts";
import { entryRead } from "./evidence.ts";
import type { Evidence } from "./outcome.ts";
import type { ChildRecord } from "./record.ts";

/** Talking together about appointments: what was recorded as that, and meetings that may have been and do not say. */
export interface Discussed {
  /** Oldest first. */
  readonly surely: readonly Evidence[];
  readonly perhaps: readonly Evidence[];
}

const together = ["meeting", "supervision", "decision", "plan"] as const;

/**
 * When people talked together about a child's appointments up to today: discussions recorded as such, and meetings,
 * supervisions, decisions and plans about appointments. A meeting that does not say what it was about is only perhaps one.
 */
export function discussed(
  record: ChildRecord,
  { facts }: AppointmentsRead,
  today: Temporal.PlainDate,
): Discussed {
  const entries = together.flatMap((kind) =>
    entriesWithin(record, record.child.born?.from ?? earliest, today, kind),
  );
  const about = entries.filter(({ themes }) => themes?.includes("appointments") === true);
  const surely = [
    ...facts.discussions.filter(({ on }) => !isAfter(on, today)).map(discussionRead),
    ...about.map((entry) => entryRead(entry)),
  ];
  const perhaps = entries.filter((entry) => entry.kind === "meeting" && !about.includes(entry));
  return {
    surely: surely.toSorted(byDay),
    perhaps: perhaps.map((entry) => entryRead(entry)).toSorted(byDay),
  };
}

const earliest = Temporal.PlainDate.from("1900-01-01");

function discussionRead({ id, on, who, said }: Discussion): Evidence {
  return { of: "appointments discussion", id, on: exactDay(on), words: `${who}: ${said}` };
}

function byDay(a: Evidence, b: Evidence): number {
  return Temporal.PlainDate.compare(a.on.from, b.on.from) || (a.id < b.id ? -1 : 1);
}

/** The first that was surely on or after a day; null where there is none. */
export function firstFrom(evidence: readonly Evidence[], day: Temporal.PlainDate): Evidence | null {
  return evidence.find(({ on }) => !isAfter(day, on.from)) ?? null;
}
