import { entriesOf, everything } from "../chronology/public.ts";
import type { Tx } from "../platform/database/store.ts";
import type { EntryChoice } from "./entry-choices.tsx";
import { entriesByFirstId, firstIdsOf } from "./linked.store.ts";
import type { Link } from "./record-sign.store.ts";

const MOST_SHOWN = 40;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Entries to choose from: those with the words, or else the latest; newest first. What is still to come shows nothing yet. */
export async function entriesToChoose(
  tx: Tx,
  childId: string,
  words: string,
  today: Temporal.PlainDate,
  but: readonly string[] = [],
): Promise<EntryChoice[]> {
  const found = await entriesOf(tx, [childId], { ...everything, words: words === "" ? null : words });
  return found
    .toReversed()
    .filter(
      ({ firstId, happened }) =>
        !but.includes(firstId) && Temporal.PlainDate.compare(happened.from, today) <= 0,
    )
    .slice(0, MOST_SHOWN)
    .map(({ id, firstId, happened, what, agencyName, agencySort, restricted, measurements }) => ({
      id,
      firstId,
      happened,
      what,
      agencyName,
      agencySort,
      restricted,
      measured: measurements.map(({ value, unit }) => `${value} ${unit}`),
    }));
}

/** The entries named by an address or a form, and those in which the measurements it names were taken. */
export async function linksTo(
  tx: Tx,
  childId: string,
  entries: readonly string[],
  measurements: readonly string[] = [],
): Promise<Link[]> {
  const ids = (named: readonly string[]) => named.filter((id) => ID.test(id));
  return await firstIdsOf(tx, childId, { entries: ids(entries), measurements: ids(measurements) });
}

/** The same as choices, for those that stand. */
export async function choicesOf(
  tx: Tx,
  childId: string,
  firstIds: readonly string[],
): Promise<EntryChoice[]> {
  const entries = await entriesByFirstId(tx, childId, firstIds);
  return [...entries].map(([firstId, entry]) => ({ ...entry, firstId }));
}
