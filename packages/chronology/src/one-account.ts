import type { Told } from "./entry.ts";
import { inAccountOrder } from "./account-order.ts";
import { alsoToldBy, type AlsoTold } from "./also-told-by.ts";

/** One line of the account: an entry, and entries of other agencies that may tell of the same thing. */
export interface AccountLine<E extends Told> {
  readonly entry: E;
  /** Candidates for a person to look at. Nothing is merged. */
  readonly alsoToldBy: readonly AlsoTold[];
}

/** Many agencies' entries as one account, in account order, with likely second tellings marked. */
export function oneAccount<E extends Told>(entries: readonly E[]): AccountLine<E>[] {
  const ordered = inAccountOrder(entries);
  const tellings = alsoToldBy(ordered);
  return ordered.map((entry) => ({ entry, alsoToldBy: tellings.get(entry.id) ?? [] }));
}
