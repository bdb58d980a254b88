import type { Segment, Strata } from "./strata.ts";

/** An order of the units of every row, which of them are turned round, and where that puts each node. */
export class Arrangement {
  readonly strata: Strata;
  readonly rows: number[][];
  /** 1 for units whose nodes run from last to first. */
  readonly turned: Uint8Array;
  /** Middle of each node along its row, in person pitches, everything packed from 0. */
  readonly at: Float64Array;

  constructor(strata: Strata, rows: readonly (readonly number[])[], turned: Uint8Array) {
    this.strata = strata;
    this.rows = rows.map((row) => [...row]);
    this.turned = turned.slice();
    this.at = new Float64Array(strata.nodes);
    for (const row of this.rows.keys()) this.settle(row);
  }

  copy(): Arrangement {
    return new Arrangement(this.strata, this.rows, this.turned);
  }

  /** Nodes of a unit from left to right. */
  nodesOf(unit: number): readonly number[] {
    const nodes = this.strata.units[unit]?.nodes ?? [];
    return this.turned[unit] === 1 ? nodes.toReversed() : nodes;
  }

  /** Works out `at` for a row after its order has changed. */
  settle(row: number): void {
    let x = 0;
    for (const unit of this.rows[row] ?? []) {
      const nodes = this.strata.units[unit]?.nodes ?? [];
      const last = nodes.length - 1;
      for (let place = 0; place <= last; place++) {
        const node = nodes[this.turned[unit] === 1 ? last - place : place] as number;
        const width = this.strata.widthOf[node] as number;
        this.at[node] = x + width / 2;
        x += width;
      }
    }
  }

  /** Turns a unit round. */
  turn(unit: number): void {
    this.turned[unit] = 1 - (this.turned[unit] as number);
    this.settle(this.strata.units[unit]?.row ?? 0);
  }

  /** Where a segment starts. */
  topOf(segment: Segment): number {
    return ((this.at[segment.topA] as number) + (this.at[segment.topB] as number)) / 2;
  }

  /** Nodes of a row from left to right. */
  nodesIn(row: number): number[] {
    return (this.rows[row] ?? []).flatMap((unit) => this.nodesOf(unit));
  }
}
