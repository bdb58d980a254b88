import { dayOrder } from "./day-order.ts";
import type { Entry, EntryKind } from "./entry.ts";
import type { ChildRecord } from "./record.ts";

/** Entries oldest first by the earliest day each can be, with both days as numbers that order alike. */
interface Dated {
  readonly entries: readonly Entry[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

interface Ordered extends Dated {
  readonly byKind: ReadonlyMap<EntryKind, Dated>;
}

const none: Dated = { entries: [], from: [], to: [] };

/** A list is put in order once, however many checks read it; it is taken never to change. */
const known = new WeakMap<readonly Entry[], Ordered>();

function dated(rows: readonly { entry: Entry; from: number; to: number }[]): Dated {
  return {
    entries: rows.map(({ entry }) => entry),
    from: rows.map(({ from }) => from),
    to: rows.map(({ to }) => to),
  };
}

function ordered(entries: readonly Entry[]): Ordered {
  const before = known.get(entries);
  if (before !== undefined) return before;
  const rows = entries
    .map((entry) => ({ entry, from: dayOrder(entry.happened.from), to: dayOrder(entry.happened.to) }))
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.entry.id < b.entry.id ? -1 : 1));
  const kinds = [...Map.groupBy(rows, ({ entry }) => entry.kind)];
  const now = { ...dated(rows), byKind: new Map(kinds.map(([kind, ofKind]) => [kind, dated(ofKind)])) };
  known.set(entries, now);
  return now;
}

function datedOf({ entries }: ChildRecord, kind: EntryKind | undefined): Dated {
  const all = ordered(entries);
  return kind === undefined ? all : (all.byKind.get(kind) ?? none);
}

function upTo({ from }: Dated, today: Temporal.PlainDate): number {
  const order = dayOrder(today);
  return from.findLastIndex((day) => day <= order) + 1;
}

/** Entries that may have happened by today, of one kind or all, oldest first. */
export function entriesUpTo(
  record: ChildRecord,
  today: Temporal.PlainDate,
  kind?: EntryKind,
): readonly Entry[] {
  const all = datedOf(record, kind);
  const count = upTo(all, today);
  return count === all.entries.length ? all.entries : all.entries.slice(0, count);
}

/** Entries that may have happened from a day up to today, of one kind or all, oldest first. */
export function entriesWithin(
  record: ChildRecord,
  first: Temporal.PlainDate,
  today: Temporal.PlainDate,
  kind?: EntryKind,
): readonly Entry[] {
  const all = datedOf(record, kind);
  const count = upTo(all, today);
  const order = dayOrder(first);
  return all.entries.filter((_, at) => at < count && (all.to[at] ?? 0) >= order);
}

/** Entries that cannot have happened by today, such as meetings entered ahead of their day, soonest first. */
export function entriesAhead(
  record: ChildRecord,
  today: Temporal.PlainDate,
  kind?: EntryKind,
): readonly Entry[] {
  const all = datedOf(record, kind);
  return all.entries.slice(upTo(all, today));
}
