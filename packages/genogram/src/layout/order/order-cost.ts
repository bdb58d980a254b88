import type { Arrangement } from "./arrangement.ts";
import { crossingsBelow } from "./crossings.ts";
import type { Tie } from "./strata.ts";

/** What an order costs in crossings, with everything else weighed against them as in `weights`; `birthOrder` is what each two siblings out of order cost. */
export function orderCost(arrangement: Arrangement, birthOrder: number): number {
  const { strata, at } = arrangement;
  let cost = 0;
  for (const row of strata.rows.keys()) cost += crossingsBelow(arrangement, row);
  for (const { left, right, weight } of strata.preferences) {
    if ((at[left] as number) > (at[right] as number)) cost += weight ?? birthOrder;
  }
  for (const tie of strata.ties) cost += tieCost(tie, at);
  return cost;
}

/** How many elder siblings stand right of the next younger, and of how many. */
export function birthOrders({ strata, at }: Arrangement): { broken: number; all: number } {
  const siblings = strata.preferences.filter(({ weight }) => weight === null);
  const broken = siblings.filter(({ left, right }) => (at[left] as number) > (at[right] as number));
  return { broken: broken.length, all: siblings.length };
}

/** What the outsiders between members of a tie cost; a node that only carries a line counts by its width. 0 until all are placed. */
export function tieCost(tie: Tie, at: Float64Array): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const member of tie.members) {
    const x = at[member] as number;
    if (Number.isNaN(x)) return 0;
    low = Math.min(low, x);
    high = Math.max(high, x);
  }
  return tie.weight * (high - low - tie.members.length + 1);
}
