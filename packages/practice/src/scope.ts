import { exactDay, showDay, showPartKnownDay } from "@throughline/calendar";
import type { Scope } from "./check.ts";
import { entriesUpTo } from "./dated-entries.ts";
import { dayOrder, isAfter, isBefore } from "./day-order.ts";
import type { Evidence } from "./outcome.ts";
import type { ChildRecord, Purpose } from "./record.ts";

/** That a concern is recorded: since which day, and the fact that says so. */
export interface ConcernRecorded {
  readonly since: Temporal.PlainDate;
  readonly because: Evidence;
}

function purposesSoFar(record: ChildRecord, today: Temporal.PlainDate): Purpose[] {
  return record.purposes
    .filter((purpose) => !isAfter(purpose.from, today))
    .sort((a, b) => dayOrder(a.from) - dayOrder(b.from));
}

function purposeWithConcern(purposes: readonly Purpose[]): ConcernRecorded | null {
  const [first] = purposes.slice(purposes.findLastIndex(({ purpose }) => purpose === "support only") + 1);
  if (first === undefined) return null;
  const on = exactDay(first.from);
  return {
    since: first.from,
    because: { of: "purpose", id: first.id, on, words: `Purpose: ${first.purpose}` },
  };
}

function concernEntry(
  record: ChildRecord,
  after: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
): ConcernRecorded | null {
  let earliest: ConcernRecorded | null = null;
  for (const { id, happened, what } of entriesUpTo(record, today, "concern")) {
    if (after !== null && !isAfter(happened.to, after)) continue;
    const since = after !== null && isBefore(happened.from, after) ? after.add({ days: 1 }) : happened.from;
    if (earliest === null || isBefore(since, earliest.since))
      earliest = {
        since,
        because: { of: "entry", id, on: happened, words: `A concern is recorded: ${what}` },
      };
  }
  return earliest;
}

/**
 * Whether a neglect or safety concern is recorded on a day: the latest purpose is more than support only, or a
 * concern was entered that may have happened after the latest decision that the purpose is support only. With no
 * purpose recorded any concern entry counts. Null means none is, and only then do protection checks stay silent.
 */
export function concernRecorded(record: ChildRecord, today: Temporal.PlainDate): ConcernRecorded | null {
  const purposes = purposesSoFar(record, today);
  const supportOnly = purposes.findLast(({ purpose }) => purpose === "support only");
  const byPurpose = purposeWithConcern(purposes);
  const byEntry = concernEntry(record, supportOnly?.from ?? null, today);
  if (byPurpose === null || byEntry === null) return byPurpose ?? byEntry;
  return isBefore(byEntry.since, byPurpose.since) ? byEntry : byPurpose;
}

function onProtectionPlan(record: ChildRecord, today: Temporal.PlainDate): boolean {
  return record.episodes.some(
    ({ threshold, from, to }) =>
      threshold === "child protection" && !isAfter(from, today) && (to === null || !isBefore(to, today)),
  );
}

/** Why a check with this scope is not asked of this child today, as a sentence; null when it is asked. */
export function outOfScope(scope: Scope, record: ChildRecord, today: Temporal.PlainDate): string | null {
  if (scope === "every child") return null;
  const { knownAs } = record.child;
  if (scope === "child protection plan") {
    if (onProtectionPlan(record, today)) return null;
    return `${knownAs} is not on a child protection plan on ${showDay(today)}, so this is not asked.`;
  }
  const concern = concernRecorded(record, today);
  if (scope === "concern recorded")
    return concern === null ? `No concern is recorded for ${knownAs}, so this is not asked.` : null;
  if (concern === null) return null;
  return `A concern is recorded for ${knownAs} (${showPartKnownDay(concern.because.on)}), so this is not asked.`;
}
