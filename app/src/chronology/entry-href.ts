import { paths } from "../paths.ts";
import type { EntryKind } from "./entry.ts";

/** Where an entry stands among the others: the page of the chronology that holds it, at its row. */
export const entryHref = (childId: string, entryId: string): string =>
  `${paths.chronology(childId)}?entry=${entryId}#e-${entryId}`;

/** The form of a new entry, with the sort of thing chosen. */
export const newEntryHref = (childId: string, kind: EntryKind): string =>
  `${paths.newEntry(childId)}?kind=${encodeURIComponent(kind)}`;
