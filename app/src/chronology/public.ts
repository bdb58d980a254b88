import type { Tx } from "../platform/database/store.ts";
import type { Entry } from "./entry.ts";
import { everything, type Filter } from "./filter.ts";
import { entriesOf, restrictedEntries } from "./read-entries.store.ts";
import { restrictedWords } from "./restricted-words.ts";

export type { Entry, NewEntry } from "./entry.ts";
export { entryKinds, themes } from "./entry.ts";
export { type Filter, everything, filterQuery, readFilter } from "./filter.ts";
export { agenciesInvolved, bandsOf } from "./account.store.ts";
export { type Colleague, colleaguesAround } from "./colleagues.store.ts";
export { closenessOn } from "./closeness.store.ts";
export { entryHref, newEntryHref } from "./entry-href.ts";
export { lastSixWeeks, SIX_WEEKS } from "./last-six-weeks.ts";
export { stillToCome } from "./still-to-come.ts";
export { type Recording, recordEntries } from "./record-entry.store.ts";
export { type Outline, outlineOf } from "./outline.store.ts";
export { entriesOf, entriesWithIds, restrictedEntries, versionsOf } from "./read-entries.store.ts";
export { type Review, reviewsOf } from "./review.store.ts";
export { type TimelineCard, timelineCard } from "./timeline-card.ts";

/** A child's account as it stands for this viewer, oldest first: the whole of it, or the part asked for. */
export const accountFor = (tx: Tx, childId: string, filter: Filter = everything): Promise<Entry[]> =>
  entriesOf(tx, [childId], filter);

/** "1 restricted entry, held by …", or null where nothing is held back from this viewer. */
export const restrictedSentence = async (tx: Tx, childId: string): Promise<string | null> =>
  restrictedWords(await restrictedEntries(tx, childId));
