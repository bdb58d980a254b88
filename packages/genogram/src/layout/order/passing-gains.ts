import type { Arrangement } from "./arrangement.ts";
import type { Ends, Side } from "./ends.ts";
import { endsOf } from "./ends.ts";
import type { Preference, Strata } from "./strata.ts";
import { weights } from "./weights.ts";

/**
 * What two units of a row cost by which of them stands left: crossings of their segments (the crossing numbers of
 * sifting), preferences, and people who stood the other way round before.
 */
export class PassingGains {
  /** After `gather`, for each unit looked at: what is gained by passing it from left to right. */
  readonly gain: Float64Array;
  /** What two siblings out of order cost. */
  birthOrder: number = weights.birthOrder[0];
  readonly #strata: Strata;
  readonly #before: Float64Array | null;
  readonly #ends: Ends;
  /** Between each unit and others, and within it. */
  readonly #preferencesOf: readonly (readonly Preference[])[];
  readonly #within: readonly (readonly Preference[])[];
  readonly #far: Float64Array;

  constructor(strata: Strata, before: Float64Array | null) {
    this.#strata = strata;
    this.#before = before;
    this.#ends = endsOf(strata);
    const preferencesOf = strata.units.map((): Preference[] => []);
    const within = strata.units.map((): Preference[] => []);
    for (const preference of strata.preferences) {
      const [left, right] = [
        strata.unitOf[preference.left] as number,
        strata.unitOf[preference.right] as number,
      ];
      if (left === right) within[left]?.push(preference);
      else {
        preferencesOf[left]?.push(preference);
        preferencesOf[right]?.push(preference);
      }
    }
    this.#preferencesOf = preferencesOf;
    this.#within = within;
    this.gain = new Float64Array(strata.units.length);
    this.#far = new Float64Array(this.#ends.up.links.length);
  }

  /** Works out `gain` for the units at places `from` to `to` of the unit's row, from one side of it or all there is. */
  gather(
    arrangement: Arrangement,
    unit: number,
    order: readonly number[],
    from: number,
    to: number,
    side: "above" | "below" | "all",
  ): void {
    for (let place = from; place <= to; place++) this.gain[order[place] as number] = 0;
    if (side !== "below") this.#compareEnds(arrangement, unit, order, from, to, this.#ends.up);
    if (side !== "above") this.#compareEnds(arrangement, unit, order, from, to, this.#ends.down);
    if (side !== "all") return;
    const { unitOf } = this.#strata;
    for (const { left, right, weight } of this.#preferencesOf[unit] ?? []) {
      const [one, other] = [unitOf[left] as number, unitOf[right] as number];
      if (one === unit) this.gain[other] = (this.gain[other] as number) - (weight ?? this.birthOrder);
      else this.gain[one] = (this.gain[one] as number) + (weight ?? this.birthOrder);
    }
    if (this.#before === null) return;
    for (let place = from; place <= to; place++)
      this.#comparePlacesBefore(unit, order[place] as number, this.#before);
  }

  /** What a unit costs by the way it runs, ties apart. */
  ownCost(arrangement: Arrangement, unit: number): number {
    const { at } = arrangement;
    let cost =
      this.#ownCrossings(arrangement, unit, this.#ends.up) +
      this.#ownCrossings(arrangement, unit, this.#ends.down);
    for (const { left, right, weight } of this.#within[unit] ?? []) {
      if ((at[left] as number) > (at[right] as number)) cost += weight ?? this.birthOrder;
    }
    if (this.#before === null) return cost;
    const nodes = arrangement.nodesOf(unit);
    for (const [place, left] of nodes.entries()) {
      for (let next = place + 1; next < nodes.length; next++) {
        const right = nodes[next] as number;
        if ((this.#before[left] as number) > (this.#before[right] as number)) cost += weights.flip;
      }
    }
    return cost;
  }

  /** Units joined to this one on neighbouring rows, and those it should stand left or right of. */
  neighboursOf(unit: number): number[] {
    const { unitOf } = this.#strata;
    const found = new Set<number>();
    for (const { first, farA } of [this.#ends.up, this.#ends.down]) {
      for (let end = first[unit] as number; end < (first[unit + 1] as number); end++) {
        found.add(unitOf[farA[end] as number] as number);
      }
    }
    for (const { left, right } of this.#preferencesOf[unit] ?? []) {
      found.add(unitOf[left] as number);
      found.add(unitOf[right] as number);
    }
    found.delete(unit);
    return [...found];
  }

  /** Units of its row that stand on the wrong side of this one. */
  misplacedBy({ at }: Arrangement, unit: number): number[] {
    const { unitOf } = this.#strata;
    return (this.#preferencesOf[unit] ?? []).flatMap(({ left, right }) => {
      const [one, other] = [unitOf[left] as number, unitOf[right] as number];
      if (!((at[left] as number) > (at[right] as number))) return [];
      return [one === unit ? other : one];
    });
  }

  #compareEnds(
    { at }: Arrangement,
    unit: number,
    order: readonly number[],
    from: number,
    to: number,
    { first, farA, farB, links }: Side,
  ): void {
    const start = first[unit] as number;
    const ends = (first[unit + 1] as number) - start;
    if (ends === 0) return;
    const far = this.#far;
    const gain = this.gain;
    for (let end = 0; end < ends; end++) {
      far[end] = (at[farA[start + end] as number] as number) + (at[farB[start + end] as number] as number);
    }
    for (let place = from; place <= to; place++) {
      const other = order[place] as number;
      let sum = 0;
      const last = first[other + 1] as number;
      for (let end = first[other] as number; end < last; end++) {
        const theirs = (at[farA[end] as number] as number) + (at[farB[end] as number] as number);
        const carried = links[end] as number;
        for (let mine = 0; mine < ends; mine++) {
          const apart = (far[mine] as number) - theirs;
          if (apart > 0) sum += carried * (links[start + mine] as number);
          else if (apart < 0) sum -= carried * (links[start + mine] as number);
        }
      }
      gain[other] = (gain[other] as number) + sum;
    }
  }

  #comparePlacesBefore(unit: number, other: number, before: Float64Array): void {
    if (other === unit) return;
    let gain = 0;
    for (const theirs of this.#strata.units[other]?.nodes ?? []) {
      const stood = before[theirs] as number;
      for (const node of this.#strata.units[unit]?.nodes ?? []) {
        if (stood < (before[node] as number)) gain++;
        else if (stood > (before[node] as number)) gain--;
      }
    }
    this.gain[other] = (this.gain[other] as number) + gain * weights.flip;
  }

  /** Crossings among a unit's own segments on one side. */
  #ownCrossings({ at }: Arrangement, unit: number, { first, nearA, nearB, farA, farB, links }: Side): number {
    let crossings = 0;
    const last = first[unit + 1] as number;
    for (let one = first[unit] as number; one < last; one++) {
      const oneNear = (at[nearA[one] as number] as number) + (at[nearB[one] as number] as number);
      const oneFar = (at[farA[one] as number] as number) + (at[farB[one] as number] as number);
      for (let other = one + 1; other < last; other++) {
        const near =
          oneNear - (at[nearA[other] as number] as number) - (at[nearB[other] as number] as number);
        const far = oneFar - (at[farA[other] as number] as number) - (at[farB[other] as number] as number);
        if (near * far < 0) crossings += (links[one] as number) * (links[other] as number);
      }
    }
    return crossings;
  }
}
