import type { Kin } from "../kin/kin.ts";
import { Arrangement } from "./arrangement.ts";
import { kickAll } from "./kick-all.ts";
import { birthOrders, orderCost } from "./order-cost.ts";
import { peel } from "./peel.ts";
import { regrow } from "./regrow.ts";
import { effort, rounds, sizes } from "./search.ts";
import { evenPrice, lenientPrice } from "./sibling-price.ts";
import type { Sifter } from "./sifter.ts";
import { startsOf } from "./starts-of.ts";
import type { Strata } from "./strata.ts";
import { weights } from "./weights.ts";

/** How long each stage of the search may go on. */
const firstLook = 2;
const passes = 2;
/** How many units may be moved for each one put back. */
const growing = 6;

/** Rows up to this long are short enough to try every place of, while growing and once all are there. */
const everyPlace = { growing: 16, grown: 10 };

/** How much of a branch is taken off at once, and at how many places it is tried. */
const branches = { small: { most: 10, places: 2 }, medium: { most: 6, places: 2 } };

/** Siblings that may stand out of order before order is made dearer: a share of them, and so many in any family. */
const outOfOrder = { share: 0.05, least: 4 };

/** How an order is looked for. */
export interface Search {
  /** From everybody at once, rather than growing from the family's core. */
  readonly whole: boolean;
  /** What an outsider between two partners who stand apart costs. */
  readonly between: number;
  /** Whether a few siblings may give way to a crossing each while branches are regrown. */
  readonly isLenient: boolean;
}

/**
 * An order for a family of which no earlier drawing is known; leaves the sifter with what it made siblings cost. Where
 * it is lenient, the order before branches are regrown is told too.
 */
export function freshOrder(
  kin: Kin,
  strata: Strata,
  sifter: Sifter,
  { whole, isLenient }: Search,
  tell: (grown: Arrangement) => void,
): Arrangement {
  const { length } = strata.units;
  const level = whole ? new Int32Array(length) : peel(strata);
  const [core] = coresOf(kin, strata, sifter, level);
  const arrangement = grown(core as Arrangement, level, sifter);
  if (length > sizes.medium) return arrangement;
  const branch = length > sizes.small ? branches.medium : branches.small;
  const { birthOrder } = sifter;
  if (!isLenient) {
    regrow(arrangement, sifter, evenPrice(birthOrder), branch);
    return arrangement;
  }
  tell(arrangement.copy());
  const price = lenientPrice(arrangement, weights.birthOrderBeyond.regrowing);
  sifter.birthOrder = price.each;
  regrow(arrangement, sifter, price, branch);
  sifter.birthOrder = birthOrder;
  return arrangement;
}

/** Puts back what was peeled off, the last peeled first, and improves the whole. */
function grown(arrangement: Arrangement, level: Int32Array, sifter: Sifter): Arrangement {
  const deepest = level.reduce((most, one) => Math.max(most, one), 0);
  for (let round = deepest; round > 0; round--) {
    const added = [...level.keys()].filter((unit) => level[unit] === round);
    for (const unit of added) sifter.insert(arrangement, unit);
    sifter.spread(arrangement, added, -1, added.length * growing);
    kickAll(sifter, arrangement, round > 1 ? everyPlace.growing : everyPlace.grown);
  }
  const { length } = arrangement.strata.units;
  const isEnough = (step: number): boolean => {
    const { broken, all } = birthOrders(arrangement);
    return step > 0 && broken <= Math.max(outOfOrder.least, all * outOfOrder.share);
  };
  for (const [step, weight] of birthOrderWeights(arrangement.strata).entries()) {
    if (isEnough(step)) break;
    sifter.birthOrder = weight;
    for (let pass = 0; pass < passes && length > sizes.medium; pass++) {
      const change = kickAll(sifter, arrangement, 0, () => isEnough(step));
      if (change > -1e-6) break;
    }
    sifter.sift(arrangement, rounds, effort.all);
  }
  return arrangement;
}

/** What siblings out of order cost, step by step; large families, where time is short, begin dearer. */
function birthOrderWeights({ units: { length } }: Strata): readonly number[] {
  return weights.birthOrder.slice(length > sizes.largest ? 5 : length > sizes.large ? 2 : 0);
}

/** Looks at several starts, takes the most promising further and gives those, the best first. */
function coresOf(kin: Kin, strata: Strata, sifter: Sifter, level: Int32Array): Arrangement[] {
  sifter.birthOrder = birthOrderWeights(strata)[0] as number;
  const looked: Arrangement[] = [];
  for (const start of startsOf(kin, strata, level)) {
    const arrangement = new Arrangement(strata, start, new Uint8Array(strata.units.length));
    sifter.sift(arrangement, firstLook, effort.all);
    looked.push(arrangement);
    if (sifter.effort > effort.starts) break;
  }
  const ofEach = sifter.effort / looked.length;
  const kept = Math.min(3, Math.max(1, Math.floor(effort.starts / (ofEach * rounds))));
  const further = cheapest(looked, kept);
  for (const arrangement of further) sifter.sift(arrangement, rounds, effort.choice);
  return cheapest(further, kept);
}

function cheapest(arrangements: readonly Arrangement[], count: number): Arrangement[] {
  return arrangements
    .map((arrangement) => ({ arrangement, cost: orderCost(arrangement, weights.birthOrder[0]) }))
    .sort((one, other) => one.cost - other.cost)
    .slice(0, count)
    .map(({ arrangement }) => arrangement);
}
