import type { Layout, OrderPin } from "../graph.ts";
import type { Kin } from "../kin/kin.ts";
import type { Rows } from "../rows/rows-of.ts";
import { Arrangement } from "./arrangement.ts";
import { eigenvectors } from "./eigenvectors.ts";
import { firstOrder } from "./first-order.ts";
import { orderCost } from "./order-cost.ts";
import { placesBefore, rowsAsBefore, turnedAsBefore } from "./previous-order.ts";
import { Sifter } from "./sifter.ts";
import type { Strata } from "./strata.ts";
import { strataOf } from "./strata-of.ts";

const rounds = 12;

/** The order of everybody in one family's rows, with the nodes of its long links among them. */
export function bestOrder(
  kin: Kin,
  rows: Rows,
  previous: Layout | null,
  pins: readonly OrderPin[],
): Arrangement {
  const strata = strataOf(kin, rows, pins);
  const before = previous === null ? null : placesBefore(kin, strata, previous);
  const sifter = new Sifter(strata, before);
  if (before !== null) {
    const kept = new Arrangement(strata, rowsAsBefore(strata, before), turnedAsBefore(strata, before));
    sifter.sift(kept, rounds);
    return kept;
  }
  let best: { arrangement: Arrangement; cost: number } | null = null;
  for (const start of startsOf(kin, strata)) {
    const arrangement = new Arrangement(strata, start, new Uint8Array(strata.units.length));
    sifter.sift(arrangement, rounds);
    const cost = orderCost(arrangement);
    if (best === null || cost < best.cost - 1e-9) best = { arrangement, cost };
  }
  const { arrangement } = best as { arrangement: Arrangement };
  for (let pass = 0; pass < PASSES; pass++) {
    let change = 0;
    for (const unit of strata.units.keys()) {
      for (const place of sifter.placesToTry(arrangement, unit))
        change += sifter.kick(arrangement, unit, place, LIMIT);
    }
    if (change > -1e-6) break;
  }
  sifter.sift(arrangement, rounds);
  return arrangement;
}
const PASSES = Number((globalThis as any).PASSES ?? 2);
const LIMIT = Number((globalThis as any).LIMIT ?? 30);

/** Orders to start from: a walk from the index child, and rows sorted along mixtures of the smoothest vectors. */
function startsOf(kin: Kin, strata: Strata): (readonly (readonly number[])[])[] {
  const walked = firstOrder(kin, strata, Math.max(kin.index, 0));
  if (strata.units.length < 4) return [walked];
  const [one, two, three] = eigenvectors(strata, 3, 1000);
  const starts: (readonly (readonly number[])[])[] = [walked];
  if (one === undefined || two === undefined || three === undefined) return starts;
  for (const [a, b, c] of mixtures) {
    const place = (unit: number): number =>
      a * (one[unit] as number) + b * (two[unit] as number) + c * (three[unit] as number);
    starts.push(strata.rows.map((row) => row.toSorted((left, right) => place(left) - place(right))));
  }
  return starts;
}

const mixtures: readonly (readonly [number, number, number])[] = [
  [1, 0, 0],
  [-1, 0, 0],
  [0, 1, 0],
  [0, -1, 0],
  [1, 1, 0],
  [1, -1, 0],
  [-1, 1, 0],
  [-1, -1, 0],
  [0, 0, 1],
  [0, 0, -1],
  [1, 0, 1],
  [1, 0, -1],
  [0, 1, 1],
  [0, 1, -1],
];
