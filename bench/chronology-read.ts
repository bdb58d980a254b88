import type { OpenRecord } from "../app/src/children/public.ts";
import { childById, childrenOf, fullName } from "../app/src/children/public.ts";
import { standingOf } from "../app/src/children/standing.store.ts";
import { type ChronologyView, chronologyView } from "../app/src/chronology/chronology-view.ts";
import { readReading } from "../app/src/chronology/reading.ts";
import type { Tx } from "../app/src/platform/database/store.ts";
import type { Viewer } from "../app/src/platform/database/viewer.ts";

/** All that the page shows of a chronology, before it is written as a page by anybody. */
export interface ChronologyRead {
  readonly open: OpenRecord;
  readonly view: ChronologyView;
  readonly others: readonly { readonly id: string; readonly name: string }[];
}

export async function readChronology(
  tx: Tx,
  viewer: Viewer,
  childId: string,
  today: Temporal.PlainDate,
): Promise<ChronologyRead> {
  const child = await childById(tx, childId);
  if (!child) throw new Error("The child of the longest record cannot be seen.");
  const standing = await standingOf(tx, child.id, today);
  const open: OpenRecord = { child, standing, today, viewer, banners: [] };
  const reading = readReading(new URLSearchParams());
  const view = await chronologyView(tx, { children: [child], reading, entryId: null, today });
  const others = (await childrenOf(tx))
    .filter(({ id }) => id !== childId)
    .map((other) => ({ id: other.id, name: fullName(other) }));
  return { open, view, others };
}
