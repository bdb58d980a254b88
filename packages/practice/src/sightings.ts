import { entriesUpTo } from "./dated-entries.ts";
import { isAfter, isBefore } from "./day-order.ts";
import type { Entry } from "./entry.ts";
import type { ChildRecord, Involvement } from "./record.ts";

/** Kinds of entry at which the child may have been seen, so that saying nothing of it leaves a question open. */
const atWhichSeen: ReadonlySet<Entry["kind"]> = new Set([
  "visit",
  "appointment",
  "child's voice",
  "home observation",
  "measurement",
]);

/** Entries up to today in which a practitioner saw the child; hearing about a child is not seeing them. */
export function sightings(record: ChildRecord, today: Temporal.PlainDate): Entry[] {
  return entriesUpTo(record, today).filter(({ seen }) => seen === "seen" || seen === "seen alone");
}

/** Entries up to today at which the child may have been seen but which do not say. */
export function unsaidSightings(record: ChildRecord, today: Temporal.PlainDate): Entry[] {
  return entriesUpTo(record, today).filter(({ seen, kind }) => seen === null && atWhichSeen.has(kind));
}

/** The involvements of whoever was the allocated worker or the lead, at any time up to today. */
export function workersAndLeads(record: ChildRecord, today: Temporal.PlainDate): Involvement[] {
  return record.involvements.filter(
    ({ lead, allocated, practitioner, from }) =>
      (lead || allocated) && practitioner !== null && !isAfter(from, today),
  );
}

const sameName = (a: string, b: string) => a === b || a.trim().toLowerCase() === b.trim().toLowerCase();

function wroteIt({ practitioner, agencyId }: Involvement, entry: Entry): boolean {
  if (practitioner === null) return false;
  if (practitioner.id !== undefined && typeof entry.authorId === "string")
    return practitioner.id === entry.authorId;
  return agencyId === entry.agencyId && sameName(practitioner.name, entry.author);
}

/** Whether an entry was made by somebody who was the allocated worker or the lead at that time. */
export function byWorkerOrLead(entry: Entry, workers: readonly Involvement[]): boolean {
  return workers.some(
    (involvement) =>
      wroteIt(involvement, entry) &&
      !isBefore(entry.happened.to, involvement.from) &&
      (involvement.to === null || !isAfter(entry.happened.from, involvement.to)),
  );
}
