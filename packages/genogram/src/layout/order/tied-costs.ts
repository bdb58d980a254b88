import type { Arrangement } from "./arrangement.ts";
import type { Strata, Tie } from "./strata.ts";

/** What ties cost with one unit of a row in each gap between the others. */
export class TiedCosts {
  readonly #strata: Strata;
  readonly #widthOf: Float64Array;
  readonly #costs: Float64Array;
  readonly #edges: Float64Array;

  constructor(strata: Strata) {
    this.#strata = strata;
    this.#widthOf = Float64Array.from(strata.units, ({ nodes }) =>
      nodes.reduce((sum, node) => sum + (strata.widthOf[node] as number), 0),
    );
    const longest = strata.rows.reduce((most, row) => Math.max(most, row.length), 0);
    this.#costs = new Float64Array(longest + 1);
    this.#edges = new Float64Array(longest + 1);
  }

  /** Costs by gap, up to what is the same for all gaps; null when no tie of the row is touched. */
  costs(arrangement: Arrangement, unit: number, row: number, ties: readonly Tie[]): Float64Array | null {
    if (ties.length === 0) return null;
    const { at } = arrangement;
    const width = this.#widthOf[unit] as number;
    const start = this.#startOf(arrangement, unit);
    const gaps = this.#gatherEdges(arrangement, unit, row);
    const costs = this.#costs.fill(0);
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
      for (let gap = 0; gap < gaps; gap++) {
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
    return costs;
  }

  /** Where a unit begins along its row. */
  #startOf(arrangement: Arrangement, unit: number): number {
    const first = arrangement.nodesOf(unit)[0] ?? 0;
    return (arrangement.at[first] as number) - (this.#strata.widthOf[first] as number) / 2;
  }

  /** Notes where each gap would be with the unit taken out, and says how many there are. */
  #gatherEdges(arrangement: Arrangement, unit: number, row: number): number {
    let gap = 0;
    let edge = 0;
    this.#edges[0] = 0;
    for (const other of arrangement.rows[row] ?? []) {
      if (other === unit) continue;
      edge += this.#widthOf[other] as number;
      this.#edges[++gap] = edge;
    }
    return gap + 1;
  }
}
