import type { Arrangement } from "./arrangement.ts";
import type { ByUnit, Ends } from "./ends.ts";
import { endsOf } from "./ends.ts";
import { tieCost } from "./order-cost.ts";
import type { Preference, Strata, Tie } from "./strata.ts";
import { TiedCosts } from "./tied-costs.ts";
import { weights } from "./weights.ts";

/**
 * Improves orders of one family by sifting: each unit of a row in turn goes to where it costs least while all else
 * keeps its order (Rudell 1993; for drawings Matuszewski, Schönfeld and Molitor 1999), and is turned round where
 * that costs less. Every change lowers `orderCost`, up to what the previous layout adds.
 */
export class Sifter {
  readonly #strata: Strata;
  readonly #before: Float64Array | null;
  readonly #ends: Ends;
  readonly #preferencesOf: readonly (readonly Preference[])[];
  readonly #tiesIn: readonly (readonly Tie[])[];
  readonly #tiedCosts: TiedCosts;
  readonly #gain: Float64Array;
  readonly #far: Float64Array;
  readonly #whose: Int32Array;

  /** `before` is where each node stood along its row in the previous layout, NaN for those that did not. */
  constructor(strata: Strata, before: Float64Array | null) {
    this.#strata = strata;
    this.#before = before;
    this.#ends = endsOf(strata);
    const preferencesOf = strata.units.map((): Preference[] => []);
    for (const preference of strata.preferences) {
      const [left, right] = [
        strata.unitOf[preference.left] as number,
        strata.unitOf[preference.right] as number,
      ];
      preferencesOf[left]?.push(preference);
      if (left !== right) preferencesOf[right]?.push(preference);
    }
    this.#preferencesOf = preferencesOf;
    this.#tiesIn = strata.rows.map((_, row) => strata.ties.filter((tie) => tie.row === row));
    this.#tiedCosts = new TiedCosts(strata);
    this.#gain = new Float64Array(strata.units.length);
    this.#far = new Float64Array(Math.max(strata.nodes, this.#ends.bottom.length));
    this.#whose = new Int32Array(this.#far.length);
  }

  /** Sifts rows down and up until nothing changes, for a number of rounds at most. */
  sift(arrangement: Arrangement, rounds: number): void {
    const last = arrangement.rows.length - 1;
    for (let round = 0; round < rounds; round++) {
      let changed = false;
      for (let step = 0; step <= last; step++) {
        if (this.siftRow(arrangement, round % 2 === 0 ? step : last - step)) changed = true;
      }
      if (!changed) return;
    }
  }

  /** Sifts the units of one row; true when anything changed. */
  siftRow(arrangement: Arrangement, row: number): boolean {
    const order = arrangement.rows[row] ?? [];
    const units = order.toSorted((one, other) => one - other);
    let changed = false;
    for (const unit of units) {
      if (this.#turnIfBetter(arrangement, unit, row)) changed = true;
      if (order.length > 1 && this.#moveToBest(arrangement, unit, row)) changed = true;
    }
    return changed;
  }

  #moveToBest(arrangement: Arrangement, unit: number, row: number): boolean {
    const order = arrangement.rows[row] as number[];
    this.#gatherGains(arrangement, unit, row);
    const tied = this.#tiedCosts.costs(arrangement, unit, row, this.#tiesIn[row] ?? []);
    let now = -1;
    let gap = 0;
    let cost = 0;
    let best = 0;
    let least = tied === null ? 0 : (tied[0] as number);
    let costNow = least;
    for (let place = 0; place < order.length; place++) {
      const other = order[place] as number;
      if (other === unit) {
        now = gap;
        costNow = cost + (tied === null ? 0 : (tied[gap] as number));
        continue;
      }
      cost -= this.#gain[other] as number;
      this.#gain[other] = 0;
      gap++;
      const here = cost + (tied === null ? 0 : (tied[gap] as number));
      if (here < least - 1e-9) [least, best] = [here, gap];
    }
    if (best === now || least > costNow - 1e-9) return false;
    order.splice(now, 1);
    order.splice(best, 0, unit);
    arrangement.settle(row);
    return true;
  }

  /** For each other unit of the row, what is gained when this one passes it from left to right. */
  #gatherGains(arrangement: Arrangement, unit: number, row: number): void {
    const { up, down } = this.#ends;
    this.#compareEnds(arrangement, unit, row, up, true);
    this.#compareEnds(arrangement, unit, row, down, false);
    const { unitOf } = this.#strata;
    for (const { left, right, weight } of this.#preferencesOf[unit] ?? []) {
      const [one, other] = [unitOf[left] as number, unitOf[right] as number];
      if (one === other) continue;
      if (one === unit) this.#gain[other] = (this.#gain[other] as number) - weight;
      else this.#gain[one] = (this.#gain[one] as number) + weight;
    }
    if (this.#before !== null) this.#comparePlacesBefore(arrangement, unit, row, this.#before);
  }

  #compareEnds(arrangement: Arrangement, unit: number, row: number, side: ByUnit, upwards: boolean): void {
    const { first, list } = side;
    const [from, to] = [first[unit] as number, first[unit + 1] as number];
    if (from === to) return;
    const order = arrangement.rows[row] as number[];
    for (let place = from; place < to; place++)
      this.#far[place - from] = this.#farEnd(arrangement, list[place] as number, upwards);
    for (let place = 0; place < order.length; place++) {
      const other = order[place] as number;
      if (other === unit) continue;
      let gain = 0;
      for (let end = first[other] as number; end < (first[other + 1] as number); end++) {
        const theirs = this.#farEnd(arrangement, list[end] as number, upwards);
        for (let mine = 0; mine < to - from; mine++) {
          const far = this.#far[mine] as number;
          if (theirs < far) gain++;
          else if (theirs > far) gain--;
        }
      }
      this.#gain[other] = (this.#gain[other] as number) + gain;
    }
  }

  /** Twice the place of a segment's end away from the row. */
  #farEnd({ at }: Arrangement, segment: number, upwards: boolean): number {
    const { topA, topB, bottom } = this.#ends;
    return upwards
      ? (at[topA[segment] as number] as number) + (at[topB[segment] as number] as number)
      : 2 * (at[bottom[segment] as number] as number);
  }

  #comparePlacesBefore(arrangement: Arrangement, unit: number, row: number, before: Float64Array): void {
    const mine = this.#strata.units[unit]?.nodes ?? [];
    for (const other of arrangement.rows[row] ?? []) {
      if (other === unit) continue;
      let gain = 0;
      for (const theirs of this.#strata.units[other]?.nodes ?? []) {
        const stood = before[theirs] as number;
        for (const node of mine) {
          if (stood < (before[node] as number)) gain++;
          else if (stood > (before[node] as number)) gain--;
        }
      }
      this.#gain[other] = (this.#gain[other] as number) + gain * weights.flip;
    }
  }

  #turnIfBetter(arrangement: Arrangement, unit: number, row: number): boolean {
    if ((this.#strata.units[unit]?.nodes.length ?? 0) < 2) return false;
    const before = this.#ownCost(arrangement, unit, row);
    arrangement.turn(unit);
    if (this.#ownCost(arrangement, unit, row) < before - 1e-9) return true;
    arrangement.turn(unit);
    return false;
  }

  /** What a unit costs by the way it runs. */
  #ownCost(arrangement: Arrangement, unit: number, row: number): number {
    const { at } = arrangement;
    const { unitOf } = this.#strata;
    let cost =
      this.#ownCrossings(arrangement, unit, this.#ends.up) +
      this.#ownCrossings(arrangement, unit, this.#ends.down);
    for (const { left, right, weight } of this.#preferencesOf[unit] ?? []) {
      if (unitOf[left] === unitOf[right] && (at[left] as number) > (at[right] as number)) cost += weight;
    }
    for (const tie of this.#tiesIn[row] ?? []) {
      if (tie.members.some((member) => unitOf[member] === unit)) cost += tieCost(tie, at);
    }
    if (this.#before === null) return cost;
    const nodes = arrangement.nodesOf(unit);
    for (const [place, left] of nodes.entries()) {
      for (let next = place + 1; next < nodes.length; next++) {
        if ((this.#before[left] as number) > (this.#before[nodes[next] as number] as number))
          cost += weights.flip;
      }
    }
    return cost;
  }

  /** Crossings among a unit's own segments on one side. */
  #ownCrossings(arrangement: Arrangement, unit: number, { first, list }: ByUnit): number {
    let crossings = 0;
    const end = first[unit + 1] as number;
    for (let place = first[unit] as number; place < end; place++) {
      const one = list[place] as number;
      for (let next = place + 1; next < end; next++) {
        const other = list[next] as number;
        const above = this.#farEnd(arrangement, one, true) - this.#farEnd(arrangement, other, true);
        const below = this.#farEnd(arrangement, one, false) - this.#farEnd(arrangement, other, false);
        if (above * below < 0) crossings++;
      }
    }
    return crossings;
  }
}
