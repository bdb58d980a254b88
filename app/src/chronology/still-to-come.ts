import { showTime } from "@throughline/calendar";
import type { EntryRow } from "../design/record/entry-rows.tsx";
import type { Tx } from "../platform/database/store.ts";
import { entryHref } from "./entry-href.ts";
import { entryTags } from "./entry-tags.ts";
import { narrowDay } from "./entry-words.ts";
import type { Entry } from "./entry.ts";
import { SIX_WEEKS } from "./last-six-weeks.ts";
import { latestEntries } from "./read-entries.store.ts";

/** What the record says is booked for a day after this one, soonest first. */
export async function stillToCome(tx: Tx, childId: string, today: Temporal.PlainDate): Promise<EntryRow[]> {
  const later = await latestEntries(tx, childId, today.subtract(SIX_WEEKS));
  return later
    .filter(({ happened }) => Temporal.PlainDate.compare(happened.from, today) > 0)
    .toReversed()
    .map((entry) => ({
      id: `e-${entry.id}`,
      day: whenBooked(entry),
      what: entry.what,
      agency: entry.agencySort,
      tags: entryTags(entry),
      href: entryHref(childId, entry.id),
    }));
}

const whenBooked = ({ happened, time }: Entry): string =>
  time === null ? narrowDay(happened) : `${narrowDay(happened)}, ${showTime(time)}`;
