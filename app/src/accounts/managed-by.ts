import { showDay } from "@throughline/calendar";
import type { ManagedBy } from "./line-managers.store.ts";

/** Who manages somebody today, from spells newest first; null where it is not recorded. */
export const managedOn = (spells: readonly ManagedBy[], today: Temporal.PlainDate): ManagedBy | null =>
  spells.find(({ from }) => Temporal.PlainDate.compare(from, today) <= 0) ?? null;

/** "Bill Crane, since 1 March 2026". */
export function managedWords(spell: ManagedBy | null): string {
  if (spell === null) return "Nobody is recorded as managing them.";
  return `${spell.manager ?? "Nobody"}, since ${showDay(spell.from)}.`;
}
