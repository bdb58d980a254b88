import { isExactDay, shortMonthName, showPartKnownDay } from "@throughline/calendar";
import { silences, type Silence } from "@throughline/chronology";
import { type Child, firstName } from "../children/public.ts";
import type { EntryRow, EntryRowsProps } from "../design/record/entry-rows.tsx";
import type { Tx } from "../platform/database/store.ts";
import { closenessOn } from "./closeness.store.ts";
import { entryHref } from "./entry-href.ts";
import { entryTags } from "./entry-tags.ts";
import type { Entry } from "./entry.ts";
import { type Outline, wholeOutline } from "./outline.store.ts";
import { latestEntries } from "./read-entries.store.ts";
import { silenceWords } from "./silence-words.ts";
import { unsaidIn, unsaidWords } from "./unsaid.ts";

export const SIX_WEEKS = { days: 42 };
const LONGEST = 180;

/** The entries of the last six weeks, newest first, with the stretches between them in which nobody saw the child. */
export async function lastSixWeeks(
  tx: Tx,
  child: Pick<Child, "id" | "born" | "given" | "knownAs">,
  today: Temporal.PlainDate,
): Promise<EntryRowsProps["rows"]> {
  const since = today.subtract(SIX_WEEKS);
  const entries = await latestEntries(tx, child.id, since);
  const { recentSilenceDays: longerThanDays } = await closenessOn(tx, today);
  const outline = await wholeOutline(tx, child.id);
  const begins = later(firstDayTold(outline), child.born.to);
  const found =
    begins !== null && Temporal.PlainDate.compare(begins, today) <= 0
      ? silences(outline, { from: begins, to: today, longerThanDays })
      : [];
  return interleaved(
    entries.filter(({ happened }) => Temporal.PlainDate.compare(happened.from, today) <= 0),
    found.filter(({ to }) => Temporal.PlainDate.compare(to, since) >= 0),
    firstName(child),
    since,
  );
}

/** The first day that any entry tells of: where the record begins. The outline is in the order of its days. */
const firstDayTold = (outline: readonly Outline[]): Temporal.PlainDate | null =>
  outline[0]?.happened.from ?? null;

const later = (told: Temporal.PlainDate | null, born: Temporal.PlainDate): Temporal.PlainDate | null =>
  told !== null && Temporal.PlainDate.compare(told, born) < 0 ? born : told;

function interleaved(
  entries: readonly Entry[],
  found: readonly Silence[],
  name: string,
  since: Temporal.PlainDate,
): EntryRowsProps["rows"] {
  const wholly = ({ from }: Silence) => Temporal.PlainDate.compare(from, since) >= 0;
  const unsaid = (silence: Silence) => (wholly(silence) ? unsaidWords(unsaidIn(entries, silence), name) : "");
  const rows = [
    ...entries.map((entry) => ({ from: entry.happened.from, row: entryRow(entry) })),
    ...found.map((silence) => ({
      from: silence.from,
      row: { silence: `${silenceWords(silence, name)}${unsaid(silence)}` },
    })),
  ];
  return rows.sort((a, b) => Temporal.PlainDate.compare(b.from, a.from)).map(({ row }) => row);
}

function entryRow(entry: Entry): EntryRow {
  return {
    id: `e-${entry.id}`,
    day: narrowDay(entry),
    what: beginning(entry.what),
    agency: entry.agencySort,
    tags: entryTags(entry),
    href: entryHref(entry.childId, entry.id),
  };
}

const narrowDay = ({ happened }: Entry): string =>
  isExactDay(happened)
    ? `${happened.from.day} ${shortMonthName(happened.from.month)}`
    : showPartKnownDay(happened);

/** Whole words, as far as they fit a narrow column. */
function beginning(what: string): string {
  if (what.length <= LONGEST) return what;
  return `${what.slice(0, LONGEST).replace(/\s+\S*$/, "")}…`;
}
