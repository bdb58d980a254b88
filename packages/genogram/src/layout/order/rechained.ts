import type { OrderPin } from "../graph.ts";
import type { Kin } from "../kin/kin.ts";
import type { Rows } from "../rows/rows-of.ts";
import { Arrangement } from "./arrangement.ts";
import { besideOf } from "./chains.ts";
import { orderCost } from "./order-cost.ts";
import { otherChains } from "./other-chains.ts";
import { rowsAsBefore, turnedAsBefore } from "./previous-order.ts";
import { effort, sizes } from "./search.ts";
import { Sifter } from "./sifter.ts";
import { strataOf } from "./strata-of.ts";

const atMost = 12;
/** How often all is sifted to see what a chain is worth: more did not change which is taken. */
const roundsToSee = 2;

/** Tries which partners of those with three or more stand side by side in a small family, and keeps what costs less. */
export function rechained(
  kin: Kin,
  rows: Rows,
  pins: readonly OrderPin[],
  arrangement: Arrangement,
  between: number,
  birthOrder: number,
): Arrangement {
  if (arrangement.strata.units.length > sizes.small) return arrangement;
  let best = arrangement;
  let least = orderCost(best, birthOrder);
  let beside = besideOf(kin, rows.row);
  for (let change = 0; change < atMost; change++) {
    const better = otherChains(kin, rows.row, beside).find((other) => {
      const strata = strataOf(kin, rows, pins, other, between);
      const tried = new Arrangement(strata, rowsAsBefore(strata, best.at), turnedAsBefore(strata, best.at));
      const sifter = new Sifter(strata, null);
      sifter.birthOrder = birthOrder;
      sifter.sift(tried, roundsToSee, effort.all);
      const cost = orderCost(tried, birthOrder);
      if (cost > least - 1e-6) return false;
      [best, least] = [tried, cost];
      return true;
    });
    if (better === undefined) break;
    beside = better;
  }
  return best;
}
