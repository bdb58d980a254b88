import type { Arrangement } from "./arrangement.ts";
import type { ByUnit, Ends } from "./ends.ts";
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
  readonly #preferencesOf: readonly (readonly Preference[])[];
  readonly #far: Float64Array;

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
    this.gain = new Float64Array(strata.units.length);
    this.#far = new Float64Array(this.#ends.bottom.length);
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
    if (side !== "below") this.#compareEnds(arrangement, unit, order, from, to, this.#ends.up, true);
    if (side !== "above") this.#compareEnds(arrangement, unit, order, from, to, this.#ends.down, false);
    if (side !== "all") return;
    const { unitOf } = this.#strata;
    for (const { left, right, weight } of this.#preferencesOf[unit] ?? []) {
      const [one, other] = [unitOf[left] as number, unitOf[right] as number];
      if (one === other) continue;
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
    const { unitOf } = this.#strata;
    let cost =
      this.#ownCrossings(arrangement, unit, this.#ends.up) +
      this.#ownCrossings(arrangement, unit, this.#ends.down);
    for (const { left, right, weight } of this.#preferencesOf[unit] ?? []) {
      if (unitOf[left] === unitOf[right] && (at[left] as number) > (at[right] as number))
        cost += weight ?? this.birthOrder;
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
    const { up, down, topA, bottom } = this.#ends;
    const found = new Set<number>();
    for (let place = up.first[unit] as number; place < (up.first[unit + 1] as number); place++) {
      found.add(unitOf[topA[up.list[place] as number] as number] as number);
    }
    for (let place = down.first[unit] as number; place < (down.first[unit + 1] as number); place++) {
      found.add(unitOf[bottom[down.list[place] as number] as number] as number);
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
      if (one === other || (at[left] as number) < (at[right] as number)) return [];
      return [one === unit ? other : one];
    });
  }

  #compareEnds(
    arrangement: Arrangement,
    unit: number,
    order: readonly number[],
    from: number,
    to: number,
    { first, list }: ByUnit,
    upwards: boolean,
  ): void {
    const start = first[unit] as number;
    const ends = (first[unit + 1] as number) - start;
    if (ends === 0) return;
    const { links } = this.#ends;
    for (let end = 0; end < ends; end++)
      this.#far[end] = this.#farEnd(arrangement, list[start + end] as number, upwards);
    for (let place = from; place <= to; place++) {
      const other = order[place] as number;
      if (other === unit) continue;
      let gain = 0;
      for (let end = first[other] as number; end < (first[other + 1] as number); end++) {
        const segment = list[end] as number;
        const theirs = this.#farEnd(arrangement, segment, upwards);
        const carried = links[segment] as number;
        for (let mine = 0; mine < ends; mine++) {
          const far = this.#far[mine] as number;
          if (theirs === far) continue;
          const crossings = carried * (links[list[start + mine] as number] as number);
          gain += theirs < far ? crossings : -crossings;
        }
      }
      this.gain[other] = (this.gain[other] as number) + gain;
    }
  }

  /** Twice the place of a segment's end away from the row. */
  #farEnd({ at }: Arrangement, segment: number, upwards: boolean): number {
    const { topA, topB, bottom } = this.#ends;
    return upwards
      ? (at[topA[segment] as number] as number) + (at[topB[segment] as number] as number)
      : 2 * (at[bottom[segment] as number] as number);
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
  #ownCrossings(arrangement: Arrangement, unit: number, { first, list }: ByUnit): number {
    const { links } = this.#ends;
    let crossings = 0;
    const end = first[unit + 1] as number;
    for (let place = first[unit] as number; place < end; place++) {
      const one = list[place] as number;
      for (let next = place + 1; next < end; next++) {
        const other = list[next] as number;
        const above = this.#farEnd(arrangement, one, true) - this.#farEnd(arrangement, other, true);
        const below = this.#farEnd(arrangement, one, false) - this.#farEnd(arrangement, other, false);
        if (above * below < 0) crossings += (links[one] as number) * (links[other] as number);
      }
    }
    return crossings;
  }
}
