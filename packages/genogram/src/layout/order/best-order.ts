import type { Layout, OrderPin } from "../graph.ts";
import type { Kin } from "../kin/kin.ts";
import type { Rows } from "../rows/rows-of.ts";
import { Arrangement } from "./arrangement.ts";
import { eigenvectors } from "./eigenvectors.ts";
import { firstOrder } from "./first-order.ts";
import { birthOrders, orderCost } from "./order-cost.ts";
import { peel } from "./peel.ts";
import { placesBefore, rowsAsBefore, turnedAsBefore } from "./previous-order.ts";
import { Sifter } from "./sifter.ts";
import type { Strata } from "./strata.ts";
import { strataOf } from "./strata-of.ts";
import { weights } from "./weights.ts";

/** How long each stage of the search may go on. */
const firstLook = 2;
const rounds = 12;
const spreadLimit = 30;
const passes = 2;
/** How many units may be moved for each one put back. */
const growing = 6;

/**
 * Families of up to so many units are also ordered all at once, and that is taken when it saves more than so many
 * crossings: growing from the core changes less when one person comes or goes, and so has the benefit of the doubt.
 */
const wholeUpTo = { units: 60, unlessSaved: 2 };

/** Families of more units than this are large. */
const largeFrom = 400;

/** Rows up to this long are short enough to try every place of, while growing and once all are there. */
const everyPlace = { growing: 16, grown: 10 };

/** Most pairs of units compared in looking at starts, in all up to the choice of one, and in all. */
const effort = { starts: 3e6, choice: 6e6, all: 12e6 };

/** The share of siblings that may stand out of order before order is made dearer; one always may. */
const outOfOrder = 0.05;

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
    const asBefore = new Arrangement(strata, rowsAsBefore(strata, before), turnedAsBefore(strata, before));
    sifter.birthOrder = weights.birthOrder[2];
    sifter.sift(asBefore, rounds, effort.all);
    return asBefore;
  }
  const level = peel(strata);
  const fromCore = grown(orderOfCore(kin, strata, sifter, level), level, sifter);
  if (strata.units.length > wholeUpTo.units) return fromCore;
  const nothingPeeled = new Int32Array(strata.units.length);
  const fromWhole = grown(orderOfCore(kin, strata, sifter, nothingPeeled), nothingPeeled, sifter);
  const weight = weights.birthOrder[2];
  const saved = orderCost(fromCore, weight) - orderCost(fromWhole, weight);
  return saved > wholeUpTo.unlessSaved ? fromWhole : fromCore;
}

/** Puts back what was peeled off, the last peeled first, and improves the whole. */
function grown(arrangement: Arrangement, level: Int32Array, sifter: Sifter): Arrangement {
  const deepest = level.reduce((most, one) => Math.max(most, one), 0);
  for (let round = deepest; round > 0; round--) {
    const added = [...level.keys()].filter((unit) => level[unit] === round);
    for (const unit of added) sifter.insert(arrangement, unit);
    sifter.spread(arrangement, added, -1, added.length * growing);
    kickAll(sifter, arrangement, effort.all, round > 1 ? everyPlace.growing : everyPlace.grown);
  }
  const isEnough = (step: number): boolean => {
    const { broken, all } = birthOrders(arrangement);
    return step > 0 && broken <= Math.max(1, all * outOfOrder);
  };
  for (const [step, weight] of birthOrderWeights(arrangement.strata).entries()) {
    if (isEnough(step)) break;
    sifter.birthOrder = weight;
    for (let pass = 0; pass < passes; pass++) {
      const change = kickAll(sifter, arrangement, effort.all, 0, () => isEnough(step));
      if (change > -1e-6) break;
    }
    sifter.sift(arrangement, rounds, effort.all);
  }
  return arrangement;
}

/** What siblings out of order cost, step by step; large families, where time is short, begin dearer. */
function birthOrderWeights({ units }: Strata): readonly number[] {
  return units.length > largeFrom ? weights.birthOrder.slice(3) : weights.birthOrder;
}

/** Looks at several starts, takes the most promising further and gives the best of those. */
function orderOfCore(kin: Kin, strata: Strata, sifter: Sifter, level: Int32Array): Arrangement {
  sifter.birthOrder = birthOrderWeights(strata)[0] as number;
  const looked: Arrangement[] = [];
  for (const start of startsOf(kin, strata, level)) {
    const arrangement = new Arrangement(
      strata,
      start.map((row) => row.filter((unit) => level[unit] === 0)),
      new Uint8Array(strata.units.length),
    );
    sifter.sift(arrangement, firstLook, effort.all);
    looked.push(arrangement);
    if (sifter.effort > effort.starts) break;
  }
  const ofEach = sifter.effort / looked.length;
  const kept = Math.min(3, Math.max(1, Math.floor(effort.starts / (ofEach * rounds))));
  const further = cheapest(looked, kept);
  for (const arrangement of further) {
    sifter.sift(arrangement, rounds, effort.choice);
    kickAll(sifter, arrangement, effort.choice, everyPlace.growing);
  }
  return cheapest(further, 1)[0] as Arrangement;
}

function cheapest(arrangements: readonly Arrangement[], count: number): Arrangement[] {
  return arrangements
    .map((arrangement) => ({ arrangement, cost: orderCost(arrangement, weights.birthOrder[0]) }))
    .sort((one, other) => one.cost - other.cost)
    .slice(0, count)
    .map(({ arrangement }) => arrangement);
}

/** Tries to kick every unit to every place worth trying until effort or need ends; gives the change in cost. */
function kickAll(
  sifter: Sifter,
  arrangement: Arrangement,
  limit: number,
  everyPlaceUpTo: number,
  isEnough: () => boolean = () => false,
): number {
  let change = 0;
  for (const unit of arrangement.strata.units.keys()) {
    if (sifter.effort > limit) break;
    if (!arrangement.isPlaced(unit)) continue;
    for (const place of sifter.placesToTry(arrangement, unit, everyPlaceUpTo)) {
      const kicked = sifter.kick(arrangement, unit, place, spreadLimit);
      change += kicked;
      if (kicked < 0 && isEnough()) return change;
    }
  }
  return change;
}

/** Orders to start from: a walk from the index child, and rows sorted along mixtures of the smoothest vectors. */
function startsOf(kin: Kin, strata: Strata, level: Int32Array): (readonly (readonly number[])[])[] {
  const walked = firstOrder(kin, strata, Math.max(kin.index, 0));
  if (strata.units.length < 4) return [walked];
  const [one, two, three] = eigenvectors(strata, (unit) => level[unit] === 0, 3, 1000);
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
