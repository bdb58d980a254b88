import type { Kin } from "./kin/kin.ts";
import type { Arrangement } from "./order/arrangement.ts";
import { FastCost } from "./order/fast-cost.ts";
import { lenientPrice } from "./order/sibling-price.ts";
import { weights } from "./order/weights.ts";
import { roughPlacesOf } from "./places/places-of.ts";
import { pullsOf } from "./places/pulls-of.ts";

/** The first order is the steadiest, and another is drawn only where it costs so much less. */
const unlessSaved = 0.5;

/**
 * The order that costs least once everybody has their place: children hang from the middle of their parents, and where
 * parents stand apart only the places say over whose heads that is.
 */
export function bestDrawn(kin: Kin, orders: readonly Arrangement[]): Arrangement {
  const [first, ...others] = orders as readonly [Arrangement, ...Arrangement[]];
  if (others.length === 0) return first;
  let best = first;
  let least = drawnCost(kin, first) - unlessSaved;
  for (const other of others) {
    const cost = drawnCost(kin, other);
    if (cost < least - 1e-6) [best, least] = [other, cost];
  }
  return best;
}

function drawnCost(kin: Kin, arrangement: Arrangement): number {
  const { pulls } = pullsOf([{ kin, arrangement, down: 0 }], null);
  const price = lenientPrice(arrangement, weights.birthOrderBeyond.choosing);
  return new FastCost(arrangement.strata, price).drawn(arrangement, roughPlacesOf(pulls));
}
