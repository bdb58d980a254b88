import type { Arrangement } from "./arrangement.ts";
import { tieCost } from "./order-cost.ts";
import type { SiblingPrice } from "./sibling-price.ts";
import type { Strata } from "./strata.ts";
import { weights } from "./weights.ts";

/** The same as `orderCost`, over flat arrays, for searches that ask again and again; siblings may have two prices. */
export class FastCost {
  readonly #strata: Strata;
  readonly #segments: readonly {
    topA: Int32Array;
    topB: Int32Array;
    bottom: Int32Array;
    links: Int32Array;
  }[];
  readonly #left: Int32Array;
  readonly #right: Int32Array;
  readonly #weight: Float64Array;
  readonly #areSiblings: Uint8Array;
  readonly #price: SiblingPrice;
  readonly #top: Float64Array;
  readonly #bottom: Float64Array;
  readonly #links: Float64Array;

  constructor(strata: Strata, price: SiblingPrice) {
    this.#strata = strata;
    this.#price = price;
    this.#segments = strata.segments.map((row) => ({
      topA: Int32Array.from(row, ({ topA }) => topA),
      topB: Int32Array.from(row, ({ topB }) => topB),
      bottom: Int32Array.from(row, ({ bottom }) => bottom),
      links: Int32Array.from(row, ({ links }) => links),
    }));
    this.#left = Int32Array.from(strata.preferences, ({ left }) => left);
    this.#right = Int32Array.from(strata.preferences, ({ right }) => right);
    this.#weight = Float64Array.from(strata.preferences, ({ weight }) => weight ?? 0);
    this.#areSiblings = Uint8Array.from(strata.preferences, ({ weight }) => (weight === null ? 1 : 0));
    const longest = strata.segments.reduce((most, row) => Math.max(most, row.length), 1);
    this.#top = new Float64Array(longest);
    this.#bottom = new Float64Array(longest);
    this.#links = new Float64Array(longest);
  }

  of({ at }: Arrangement): number {
    let cost = 0;
    for (let row = 0; row < this.#segments.length; row++) cost += this.#crossings(row, at);
    for (const tie of this.#strata.ties) cost += tieCost(tie, at);
    return cost + this.#misplaced(at);
  }

  /** What it costs once everybody stands at `x`; partners who stand apart cost what their line passes. */
  drawn({ at }: Arrangement, x: Float64Array): number {
    let cost = 0;
    for (let row = 0; row < this.#segments.length; row++) cost += this.#crossings(row, x);
    for (const tie of this.#strata.ties)
      cost += tieCost(tie.arePartners ? { ...tie, weight: weights.passed } : tie, at);
    return cost + this.#misplaced(x);
  }

  #misplaced(at: Float64Array): number {
    let cost = 0;
    let siblings = 0;
    for (let one = 0; one < this.#weight.length; one++) {
      if (!((at[this.#left[one] as number] as number) > (at[this.#right[one] as number] as number))) continue;
      cost += this.#weight[one] as number;
      siblings += this.#areSiblings[one] as number;
    }
    const allowed = Math.min(siblings, this.#price.allowed);
    return cost + allowed * this.#price.each + (siblings - allowed) * this.#price.beyond;
  }

  /** Crossings of a row's segments, one inserted after another in the order of their upper ends. */
  #crossings(row: number, at: Float64Array): number {
    const segments = this.#segments[row];
    if (segments === undefined) return 0;
    const { topA, topB, bottom, links } = segments;
    let crossings = 0;
    for (let next = 0; next < links.length; next++) {
      const top = (at[topA[next] as number] as number) + (at[topB[next] as number] as number);
      const end = at[bottom[next] as number] as number;
      const carried = links[next] as number;
      for (let one = 0; one < next; one++) {
        const across = ((this.#top[one] as number) - top) * ((this.#bottom[one] as number) - end);
        if (across < 0) crossings += carried * (this.#links[one] as number);
      }
      this.#top[next] = top;
      this.#bottom[next] = end;
      this.#links[next] = carried;
    }
    return crossings;
  }
}
