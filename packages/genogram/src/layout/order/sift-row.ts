import type { Arrangement } from "./arrangement.ts";
import { tieCost } from "./order-cost.ts";
import type { RowEnds } from "./row-ends.ts";
import { endsOf } from "./row-ends.ts";
import type { Preference, Tie } from "./strata.ts";
import { weights } from "./weights.ts";

/** Preferences and ties of a family, found by unit and by row, and where people stood before. */
export interface SiftContext {
  readonly preferencesOf: readonly (readonly Preference[])[];
  readonly tiesIn: readonly (readonly Tie[])[];
  readonly before: Float64Array | null;
}

/**
 * Takes each unit of a row in turn to where it costs least while everything else keeps its order (sifting, Rudell
 * 1993; for drawings Matuszewski, Schönfeld and Molitor 1999), and turns it round where that costs less. True when
 * anything changed.
 */
export function siftRow(arrangement: Arrangement, row: number, context: SiftContext): boolean {
  const order = arrangement.rows[row] ?? [];
  if (order.length === 0) return false;
  const sides = endsOf(arrangement, row, context.before, weights.flip);
  const ties = context.tiesIn[row] ?? [];
  const gain = new Float64Array(arrangement.strata.units.length);
  let changed = false;
  for (const unit of [...order].sort((one, other) => one - other)) {
    if (turnIfBetter(arrangement, unit, row, context, ties)) changed = true;
    if (order.length < 2) continue;
    passingGains(unit, sides, gain);
    for (const preference of context.preferencesOf[unit] ?? [])
      addPreference(arrangement, unit, preference, gain);
    if (moveToBest(arrangement, unit, row, gain, ties)) changed = true;
    gain.fill(0);
  }
  return changed;
}

/** What is gained by passing each other unit from left to right, as far as their ends go. */
function passingGains(unit: number, sides: readonly RowEnds[], gain: Float64Array): void {
  for (const { far, first, unit: unitOf, weight } of sides) {
    for (let end = first[unit] as number; end < (first[unit + 1] as number); end++) {
      const mine = far[end] as number;
      for (let other = 0; other < far.length; other++) {
        const theirs = far[other] as number;
        if (theirs === mine) continue;
        const passed = unitOf[other] as number;
        gain[passed] = (gain[passed] as number) + (theirs < mine ? weight : -weight);
      }
    }
  }
}

function addPreference(
  arrangement: Arrangement,
  unit: number,
  preference: Preference,
  gain: Float64Array,
): void {
  const { unitOf } = arrangement.strata;
  const [left, right] = [unitOf[preference.left] as number, unitOf[preference.right] as number];
  if (left === right) return;
  if (left === unit) gain[right] = (gain[right] as number) - preference.weight;
  else gain[left] = (gain[left] as number) + preference.weight;
}

/** Moves a unit to the gap of its row that costs least; it stays where nothing is gained. */
function moveToBest(
  arrangement: Arrangement,
  unit: number,
  row: number,
  gain: Float64Array,
  ties: readonly Tie[],
): boolean {
  const order = arrangement.rows[row] as number[];
  const now = order.indexOf(unit);
  const tied = tiedCosts(arrangement, unit, row, ties);
  const costs = new Float64Array(order.length);
  let cost = 0;
  let gap = 0;
  costs[0] = tied?.[0] ?? 0;
  for (const other of order) {
    if (other === unit) continue;
    cost -= gain[other] as number;
    gap++;
    costs[gap] = cost + (tied?.[gap] ?? 0);
  }
  let best = now;
  for (let place = 0; place < costs.length; place++) {
    const difference = (costs[place] as number) - (costs[best] as number);
    if (difference < -1e-9) best = place;
  }
  if (best === now) return false;
  order.splice(now, 1);
  order.splice(best, 0, unit);
  arrangement.settle(row);
  return true;
}

/** What ties cost with the unit in each gap, up to what they cost in any case; null when the row has no ties. */
function tiedCosts(
  arrangement: Arrangement,
  unit: number,
  row: number,
  ties: readonly Tie[],
): Float64Array | null {
  if (ties.length === 0) return null;
  const { strata, at } = arrangement;
  const others = (arrangement.rows[row] ?? []).filter((other) => other !== unit);
  const nodes = arrangement.nodesOf(unit);
  const width = nodes.reduce((sum, node) => sum + (strata.widthOf[node] as number), 0);
  const start = nodes.length > 0 ? (at[nodes[0] as number] as number) : 0;
  const without = (node: number): number => {
    const x = at[node] as number;
    return x > start ? x - width : x;
  };
  const edges = new Float64Array(others.length + 1);
  for (const [gap, other] of others.entries()) {
    const wide = (strata.units[other]?.nodes ?? []).reduce(
      (sum, node) => sum + (strata.widthOf[node] as number),
      0,
    );
    edges[gap + 1] = (edges[gap] as number) + wide;
  }
  const costs = new Float64Array(others.length + 1);
  const place = new Map(
    nodes.map((node) => [
      node,
      (at[node] as number) - start + (strata.widthOf[nodes[0] as number] as number) / 2,
    ]),
  );
  for (const { members, weight } of ties) {
    const rest = members.filter((member) => strata.unitOf[member] !== unit).map((member) => without(member));
    if (rest.length === 0) continue;
    const low = Math.min(...rest);
    const high = Math.max(...rest);
    const mine = members.flatMap((member) => place.get(member) ?? []);
    for (const [gap, edge] of edges.entries()) {
      if (mine.length === 0) {
        if (edge > low && edge < high) costs[gap] = (costs[gap] as number) + weight * width;
        continue;
      }
      const left = Math.min(low > edge ? low + width : low, edge + Math.min(...mine));
      const right = Math.max(high > edge ? high + width : high, edge + Math.max(...mine));
      costs[gap] = (costs[gap] as number) + weight * (right - left);
    }
  }
  return costs;
}

/** Turns a unit round when its own crossings, preferences and ties then cost less. */
function turnIfBetter(
  arrangement: Arrangement,
  unit: number,
  row: number,
  context: SiftContext,
  ties: readonly Tie[],
): boolean {
  if ((arrangement.strata.units[unit]?.nodes.length ?? 0) < 2) return false;
  const before = ownCost(arrangement, unit, row, context, ties);
  turn(arrangement, unit, row);
  if (ownCost(arrangement, unit, row, context, ties) < before - 1e-9) return true;
  turn(arrangement, unit, row);
  return false;
}

function turn(arrangement: Arrangement, unit: number, row: number): void {
  arrangement.turned[unit] = 1 - (arrangement.turned[unit] as number);
  arrangement.settle(row);
}

function ownCost(
  arrangement: Arrangement,
  unit: number,
  row: number,
  { preferencesOf, before }: SiftContext,
  ties: readonly Tie[],
): number {
  const { strata, at } = arrangement;
  const up = (strata.segments[row - 1] ?? []).filter(({ bottom }) => strata.unitOf[bottom] === unit);
  const down = (strata.segments[row] ?? []).filter(({ topUnit }) => topUnit === unit);
  const ends = [
    ...pairs(up.map((segment) => ({ near: at[segment.bottom] as number, far: arrangement.topOf(segment) }))),
    ...pairs(
      down.map((segment) => ({ near: arrangement.topOf(segment), far: at[segment.bottom] as number })),
    ),
  ];
  let cost = ends.filter(([one, other]) => (one.near - other.near) * (one.far - other.far) < 0).length;
  for (const { left, right, weight } of preferencesOf[unit] ?? []) {
    if (strata.unitOf[left] !== strata.unitOf[right]) continue;
    if ((at[left] as number) > (at[right] as number)) cost += weight;
  }
  for (const tie of ties)
    if (tie.members.some((member) => strata.unitOf[member] === unit)) cost += tieCost(tie, at);
  if (before !== null) {
    const stood = arrangement.nodesOf(unit).filter((node) => !Number.isNaN(before[node] ?? Number.NaN));
    for (const [one, other] of pairs(stood))
      if ((before[one] as number) > (before[other] as number)) cost += weights.flip;
  }
  return cost;
}

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other): [T, T] => [one, other]));
}
