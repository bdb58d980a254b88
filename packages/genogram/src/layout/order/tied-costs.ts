import type { Arrangement } from "./arrangement.ts";
import type { Strata, Tie } from "./strata.ts";

/** Adds what the ties of a row cost with one of its units in other gaps. */
export class TiedCosts {
  readonly #strata: Strata;
  readonly #tiesIn: readonly (readonly Tie[])[];
  readonly #edges: Float64Array;

  constructor(strata: Strata) {
    this.#strata = strata;
    this.#tiesIn = strata.rows.map((_, row) => strata.ties.filter((tie) => tie.row === row));
    this.#edges = new Float64Array(strata.rows.reduce((most, row) => Math.max(most, row.length), 1));
  }

  /** Ties that have members on a row. */
  in(row: number): readonly Tie[] {
    return this.#tiesIn[row] ?? [];
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
      if (high === -Infinity) continue;
      if (first === Infinity && ((this.#edges[from] as number) >= high || (this.#edges[to] as number) <= low))
        continue;
      for (let gap = from; gap <= to; gap++) {
        const edge = this.#edges[gap] as number;
        if (first === Infinity) {
          if (edge > low && edge < high) costs[gap] = (costs[gap] as number) + weight * width;
          continue;
        }
        const left = Math.min(low > edge ? low + width : low, edge + first);
        const right = Math.max(high > edge ? high + width : high, edge + last);
        costs[gap] = (costs[gap] as number) + weight * (right - left);
      }
    }
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
