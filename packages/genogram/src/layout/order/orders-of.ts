import type { Layout, OrderPin } from "../graph.ts";
import type { Kin } from "../kin/kin.ts";
import type { Rows } from "../rows/rows-of.ts";
import { Arrangement } from "./arrangement.ts";
import { besideOf } from "./chains.ts";
import { type Search, freshOrder } from "./fresh-order.ts";
import { placesBefore, rowsAsBefore, turnedAsBefore } from "./previous-order.ts";
import { rechained } from "./rechained.ts";
import { effort, rounds, sizes } from "./search.ts";
import { Sifter } from "./sifter.ts";
import { strataOf } from "./strata-of.ts";
import { weights } from "./weights.ts";

/** Grown from its core, with partners who have to stand apart kept close. */
const steady: Search = { whole: false, between: weights.between.close, isLenient: false };
/** Two ways to look for an order of a small family; each finds what the other does not. */
const both: readonly Search[] = [
  { ...steady, isLenient: true },
  { whole: true, between: weights.between.apart, isLenient: true },
];

/**
 * The orders worth drawing of everybody in one family's rows, with the nodes of its long links among them. The first
 * changes least when somebody comes or goes, and is the only one where a layout before it is known.
 */
export function ordersOf(
  kin: Kin,
  rows: Rows,
  previous: Layout | null,
  pins: readonly OrderPin[],
): readonly Arrangement[] {
  const strata = strataOf(kin, rows, pins);
  const before = previous === null ? null : placesBefore(kin, strata, previous);
  if (before !== null) {
    const sifter = new Sifter(strata, before);
    const asBefore = new Arrangement(strata, rowsAsBefore(strata, before), turnedAsBefore(strata, before));
    sifter.birthOrder = weights.birthOrder[1];
    sifter.sift(asBefore, rounds, effort.all);
    return [asBefore];
  }
  const onTheWay: Arrangement[] = [];
  const searches = strata.units.length > sizes.whole ? [steady] : both;
  const found = searches.map((search) => {
    const own =
      search.between === weights.between.close
        ? strata
        : strataOf(kin, rows, pins, besideOf(kin, rows.row), search.between);
    const sifter = new Sifter(own, null);
    const fresh = freshOrder(kin, own, sifter, search, (grown) => onTheWay.push(grown));
    return rechained(kin, rows, pins, fresh, search.between, sifter.birthOrder);
  });
  return [...found, ...onTheWay];
}
