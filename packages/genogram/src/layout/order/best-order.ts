import type { Layout, OrderPin } from "../graph.ts";
import type { Kin } from "../kin/kin.ts";
import type { Rows } from "../rows/rows-of.ts";
import { Arrangement } from "./arrangement.ts";
import type { Side } from "./barycentre.ts";
import { sortByBarycentre } from "./barycentre.ts";
import { firstOrder } from "./first-order.ts";
import { orderCost } from "./order-cost.ts";
import { placesBefore, rowsAsBefore, turnedAsBefore } from "./previous-order.ts";
import type { SiftContext } from "./sift-row.ts";
import { siftRow } from "./sift-row.ts";
import type { Strata } from "./strata.ts";
import { strataOf } from "./strata-of.ts";

const sweeps = 6;
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
  const context = contextOf(strata, before);
  if (before !== null) {
    const kept = new Arrangement(strata, rowsAsBefore(strata, before), turnedAsBefore(strata, before));
    sift(kept, context);
    return kept;
  }
  const first = firstOrder(kin, strata, Math.max(kin.index, 0));
  const starts = [first, first.map((row) => row.toReversed())];
  let best: { arrangement: Arrangement; cost: number } | null = null;
  for (const start of starts) {
    const arrangement = sweptBest(
      new Arrangement(strata, start, new Uint8Array(strata.units.length)),
      context,
    );
    sift(arrangement, context);
    const cost = orderCost(arrangement);
    if (best === null || cost < best.cost - 1e-9) best = { arrangement, cost };
  }
  return (best as { arrangement: Arrangement }).arrangement;
}

function contextOf(strata: Strata, before: Float64Array | null): SiftContext {
  const preferencesOf = strata.units.map((): Strata["preferences"][number][] => []);
  for (const preference of strata.preferences) {
    for (const unit of new Set([strata.unitOf[preference.left], strata.unitOf[preference.right]])) {
      preferencesOf[unit as number]?.push(preference);
    }
  }
  const tiesIn = strata.rows.map((_, row) => strata.ties.filter((tie) => tie.row === row));
  return { preferencesOf, tiesIn, before };
}

function sweptBest(arrangement: Arrangement, context: SiftContext): Arrangement {
  let best = arrangement.copy();
  let least = orderCost(best);
  const downwards = [...arrangement.rows.keys()];
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const side: Side = sweep >= sweeps / 2 ? "both" : sweep % 2 === 0 ? "above" : "below";
    for (const row of sweep % 2 === 0 ? downwards : downwards.toReversed()) {
      sortByBarycentre(arrangement, row, side);
      siftRow(arrangement, row, context);
    }
    const cost = orderCost(arrangement);
    if (cost < least - 1e-9) {
      best = arrangement.copy();
      least = cost;
    }
  }
  return best;
}

/** Sifts rows down and up until nothing changes, for a set number of rounds at most. */
function sift(arrangement: Arrangement, context: SiftContext): void {
  const rows = [...arrangement.rows.keys()];
  for (let round = 0; round < rounds; round++) {
    let changed = false;
    for (const row of round % 2 === 0 ? rows : rows.toReversed()) {
      if (siftRow(arrangement, row, context)) changed = true;
    }
    if (!changed) return;
  }
}
