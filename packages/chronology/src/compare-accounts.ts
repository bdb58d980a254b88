import { isExactDay } from "@throughline/calendar";
import type { Told } from "./entry.ts";
import { inAccountOrder } from "./account-order.ts";

/** An exact day that both records have entries for. */
export interface SharedDay<E extends Told> {
  readonly on: Temporal.PlainDate;
  readonly one: readonly E[];
  readonly other: readonly E[];
}

/**
 * The days on which something is written in both of two children's records, earliest first: what happened to a
 * brother on the day a sister was not in school. Part-known days are left out, since they may not be the same day.
 */
export function compareAccounts<E extends Told>(one: readonly E[], other: readonly E[]): SharedDay<E>[] {
  const others = byExactDay(other);
  return [...byExactDay(one)].flatMap(([day, ours]) => {
    const theirs = others.get(day);
    return theirs === undefined ? [] : [{ on: Temporal.PlainDate.from(day), one: ours, other: theirs }];
  });
}

function byExactDay<E extends Told>(entries: readonly E[]): Map<string, E[]> {
  const exact = inAccountOrder(entries).filter(({ happened }) => isExactDay(happened));
  return Map.groupBy(exact, ({ happened }) => happened.from.toString());
}
