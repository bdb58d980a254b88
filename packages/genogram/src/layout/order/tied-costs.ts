import type { Arrangement } from "./arrangement.ts";
import type { Strata, Tie } from "./strata.ts";

/** Adds what the ties of a row cost with one of its units in other gaps. */
export class TiedCosts {
  readonly #strata: Strata;
  readonly #tiesIn: readonly (readonly Tie[])[];
  readonly #membersIn: readonly number[];
  readonly #edges: Float64Array;
  /** Changes from gap to gap of what ties pay for the unit's standing between their members. */
  readonly #between: Float64Array;

  constructor(strata: Strata) {
    this.#strata = strata;
    this.#tiesIn = strata.rows.map((_, row) => strata.ties.filter((tie) => tie.row === row));
    this.#membersIn = this.#tiesIn.map((ties) => ties.reduce((sum, { members }) => sum + members.length, 0));
    const longest = strata.rows.reduce((most, row) => Math.max(most, row.length), 1);
    this.#edges = new Float64Array(longest);
    this.#between = new Float64Array(longest + 1);
  }

  /** Ties that have members on a row. */
  in(row: number): readonly Tie[] {
    return this.#tiesIn[row] ?? [];
  }

  /** How much longer it takes to add what ties cost at so many gaps than to compare units there; often 0. */
  effort(row: number, gaps: number): number {
    return Math.max(0, ((this.#membersIn[row] ?? 0) - 4 * gaps) / 4);
  }

  /** Adds to `costs`, for the gaps from `from` to `to`, what ties cost with the unit now at `now` moved there. */
  add(
    arrangement: Arrangement,
    row: number,
    now: number,
    from: number,
    to: number,
    costs: Float64Array,
  ): void {
    const ties = this.in(row);
    if (ties.length === 0) return;
    const { at } = arrangement;
    const unit = arrangement.rows[row]?.[now] as number;
    const start = arrangement.leftOf(unit);
    const width = arrangement.rightOf(unit) - start;
    this.#gatherEdges(arrangement, row, now, from, to, width);
    for (const { members, weight } of ties) {
      let [low, high, first, last] = [Infinity, -Infinity, Infinity, -Infinity];
      for (const member of members) {
        const x = at[member] as number;
        if (this.#strata.unitOf[member] === unit) {
          first = Math.min(first, x - start);
          last = Math.max(last, x - start);
        } else {
          const without = x > start ? x - width : x;
          low = Math.min(low, without);
          high = Math.max(high, without);
        }
      }
      if (high === -Infinity || Number.isNaN(high + first)) continue;
      if (first === Infinity) {
        const [start, end] = [this.#gapAfter(low, from, to, true), this.#gapAfter(high, from, to, false)];
        this.#between[start] = (this.#between[start] as number) + weight * width;
        this.#between[end] = (this.#between[end] as number) - weight * width;
        continue;
      }
      for (let gap = from; gap <= to; gap++) {
        const edge = this.#edges[gap] as number;
        const left = Math.min(low > edge ? low + width : low, edge + first);
        const right = Math.max(high > edge ? high + width : high, edge + last);
        costs[gap] = (costs[gap] as number) + weight * (right - left);
      }
    }
    let between = 0;
    for (let gap = from; gap <= to; gap++) {
      between += this.#between[gap] as number;
      costs[gap] = (costs[gap] as number) + between;
    }
    this.#between.fill(0, from, to + 2);
  }

  /** The first gap from `from` whose edge is right of `x`, or at it unless `past`; one after `to` when none is. */
  #gapAfter(x: number, from: number, to: number, past: boolean): number {
    let low = from;
    let high = to + 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const edge = this.#edges[middle] as number;
      if (edge > x || (!past && edge === x)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Where each gap would be with the unit taken out. */
  #gatherEdges(
    arrangement: Arrangement,
    row: number,
    now: number,
    from: number,
    to: number,
    width: number,
  ): void {
    const order = arrangement.rows[row] as number[];
    for (let gap = from; gap <= to; gap++) {
      const other = order[gap] as number;
      this.#edges[gap] = gap <= now ? arrangement.leftOf(other) : arrangement.rightOf(other) - width;
    }
  }
}
