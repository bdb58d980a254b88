import type { Arrangement } from "./arrangement.ts";
import { birthOrders } from "./order-cost.ts";

/** What brothers and sisters out of order cost: so many pairs each `allowed`, every further one `beyond`. */
export interface SiblingPrice {
  readonly allowed: number;
  readonly each: number;
  readonly beyond: number;
}

/** Every pair the same. */
export const evenPrice = (each: number): SiblingPrice => ({ allowed: 0, each, beyond: each });

/** Of a small family's pairs so many may give way to a single crossing each: one from 14 pairs on, two from 34. */
const lenient = { share: 0.05, least: 0.3, each: 0.95 };

/** A little less than a crossing for the few pairs of a family that may give way, and more for the rest. */
export function lenientPrice(arrangement: Arrangement, beyond: number): SiblingPrice {
  const { all } = birthOrders(arrangement);
  return { allowed: Math.floor(all * lenient.share + lenient.least), each: lenient.each, beyond };
}
