import type { PartKnownDay } from "@throughline/calendar";
import type { Told } from "./entry.ts";
import { inAccountOrder } from "./account-order.ts";

/** One day, as exactly as it is known, and what each child's record holds for it, in the order of the children. */
export interface SideBySideRow<E extends Told> {
  readonly happened: PartKnownDay;
  readonly cells: readonly (readonly E[])[];
}

/**
 * Several children's accounts beside each other, one column to each of `childIds`, one row to each day.
 * Entries about any other child are left out.
 */
export function sideBySide<E extends Told>(
  entries: readonly E[],
  childIds: readonly string[],
): SideBySideRow<E>[] {
  const theirs = inAccountOrder(entries.filter(({ childId }) => childIds.includes(childId)));
  const days = Map.groupBy(theirs, ({ happened: { from, to, about } }) => [from, to, about].join(" "));
  return [...days.values()].flatMap((ofDay) =>
    ofDay.slice(0, 1).map(({ happened }) => ({
      happened,
      cells: childIds.map((id) => ofDay.filter(({ childId }) => childId === id)),
    })),
  );
}
