import type { Strata } from "./strata.ts";

/** A unit taken from one place of a row to another, or (`to` -1) turned round where it is. */
interface Change {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** An order as it was at one time. */
export interface SavedOrder {
  readonly rows: readonly (readonly number[])[];
  readonly turned: Uint8Array;
  readonly at: Float64Array;
}

/** An order of units of every row (all of them, or those placed so far), which of them are turned round, and where that puts each node. */
export class Arrangement {
  readonly strata: Strata;
  readonly rows: number[][];
  /** 1 for units whose nodes run from last to first. */
  readonly turned: Uint8Array;
  /** Middle of each node along its row, in person pitches, everything packed from 0; NaN while not placed. */
  readonly at: Float64Array;
  readonly #done: Change[] = [];

  constructor(strata: Strata, rows: readonly (readonly number[])[], turned: Uint8Array) {
    this.strata = strata;
    this.rows = rows.map((row) => [...row]);
    this.turned = turned.slice();
    this.at = new Float64Array(strata.nodes).fill(Number.NaN);
    for (const row of this.rows.keys()) this.settle(row);
  }

  copy(): Arrangement {
    return new Arrangement(this.strata, this.rows, this.turned);
  }

  /** Whether a unit is placed yet. */
  isPlaced(unit: number): boolean {
    return !Number.isNaN(this.at[this.strata.units[unit]?.nodes[0] ?? 0]);
  }

  /** Nodes of a unit from left to right. */
  nodesOf(unit: number): readonly number[] {
    const nodes = this.strata.units[unit]?.nodes ?? [];
    return this.turned[unit] === 1 ? nodes.toReversed() : nodes;
  }

  /** Takes the unit at one place of a row to another place and notes it, so that `undo` can take it back. */
  move(row: number, from: number, to: number): void {
    const order = this.rows[row] as number[];
    const [unit] = order.splice(from, 1);
    order.splice(to, 0, unit as number);
    this.settle(row, Math.min(from, to), Math.max(from, to));
    this.#done.push({ row, from, to });
  }

  /** Turns the unit at a place of a row round, and notes it. */
  turn(row: number, place: number): void {
    const unit = this.rows[row]?.[place] as number;
    this.turned[unit] = 1 - (this.turned[unit] as number);
    this.settle(row, place, place);
    this.#done.push({ row, from: place, to: -1 });
  }

  /** How many changes have been noted. */
  get changes(): number {
    return this.#done.length;
  }

  /** Takes back changes until only the first `changes` are left. */
  undo(changes: number): void {
    while (this.#done.length > changes) {
      const { row, from, to } = this.#done.pop() as Change;
      if (to < 0) this.turn(row, from);
      else this.move(row, to, from);
      this.#done.pop();
    }
  }

  /** The order as it is now, to be put back by `restore`. */
  saved(): SavedOrder {
    return { rows: this.rows.map((row) => [...row]), turned: this.turned.slice(), at: this.at.slice() };
  }

  /** Puts an order back; changes noted before are forgotten. */
  restore({ rows, turned, at }: SavedOrder): void {
    for (const [row, units] of rows.entries()) this.rows[row] = [...units];
    this.turned.set(turned);
    this.at.set(at);
    this.#done.length = 0;
  }

  /** Takes units out of their rows. */
  lift(units: readonly number[]): void {
    const rows = new Set<number>();
    for (const unit of units) {
      const { row, nodes } = this.strata.units[unit] ?? { row: 0, nodes: [] };
      rows.add(row);
      for (const node of nodes) this.at[node] = Number.NaN;
    }
    for (const row of rows) {
      this.rows[row] = (this.rows[row] as number[]).filter((unit) => !units.includes(unit));
      this.settle(row);
    }
    this.#done.length = 0;
  }

  /** Puts a unit that is in no row at a place of its own. */
  lay(unit: number, place: number): void {
    const row = this.strata.units[unit]?.row ?? 0;
    (this.rows[row] as number[]).splice(place, 0, unit);
    this.settle(row, place);
  }

  /** Works out `at` for the units from one place of a row to another. */
  settle(row: number, from = 0, to = Number.POSITIVE_INFINITY): void {
    const order = this.rows[row] ?? [];
    let x = from > 0 ? this.rightOf(order[from - 1] as number) : 0;
    for (let place = from; place <= to && place < order.length; place++) {
      const unit = order[place] as number;
      const nodes = this.strata.units[unit]?.nodes ?? [];
      const last = nodes.length - 1;
      for (let number = 0; number <= last; number++) {
        const node = nodes[this.turned[unit] === 1 ? last - number : number] as number;
        const width = this.strata.widthOf[node] as number;
        this.at[node] = x + width / 2;
        x += width;
      }
    }
  }

  /** Nodes of a row from left to right. */
  nodesIn(row: number): number[] {
    return (this.rows[row] ?? []).flatMap((unit) => this.nodesOf(unit));
  }

  /** Where a unit begins along its row. */
  leftOf(unit: number): number {
    const nodes = this.strata.units[unit]?.nodes ?? [];
    const first = (this.turned[unit] === 1 ? nodes.at(-1) : nodes[0]) as number;
    return (this.at[first] as number) - (this.strata.widthOf[first] as number) / 2;
  }

  /** Where a unit ends along its row. */
  rightOf(unit: number): number {
    const nodes = this.strata.units[unit]?.nodes ?? [];
    const last = (this.turned[unit] === 1 ? nodes[0] : nodes.at(-1)) as number;
    return (this.at[last] as number) + (this.strata.widthOf[last] as number) / 2;
  }
}
