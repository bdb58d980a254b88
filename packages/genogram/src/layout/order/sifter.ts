import type { Arrangement } from "./arrangement.ts";
import { tieCost } from "./order-cost.ts";
import { PassingGains } from "./passing-gains.ts";
import type { Strata, Tie } from "./strata.ts";
import { TiedCosts } from "./tied-costs.ts";

/** How far a unit looks along a long row: when rows are sifted, and when it only follows another. */
const farthest = 60;
const following = 40;

/**
 * Improves orders of one family by sifting: each unit of a row in turn goes to where it costs least while all else
 * keeps its order (Rudell 1993; for drawings Matuszewski, Schönfeld and Molitor 1999), and is turned round where
 * that costs less. Changes in cost add up to the change in `orderCost`, besides what keeping to the previous layout is
 * worth, and but for children who hang midway between partners who stand apart.
 */
export class Sifter {
  readonly #strata: Strata;
  readonly #passing: PassingGains;
  readonly #tied: TiedCosts;
  readonly #costs: Float64Array;
  /** Units joined to each, and those it should stand left or right of. */
  readonly #near: readonly (readonly number[])[];
  readonly #tiesOf: readonly (readonly Tie[])[];
  /** 1 for units that wait to be placed. */
  readonly #waiting: Uint8Array;
  /** Pairs of units compared so far: a measure of effort that does not depend on the machine. */
  effort = 0;

  /** `before` is where each node stood along its row in the previous layout, NaN for those that did not. */
  constructor(strata: Strata, before: Float64Array | null) {
    this.#strata = strata;
    this.#passing = new PassingGains(strata, before);
    this.#tied = new TiedCosts(strata);
    this.#near = strata.units.map((_, unit) => this.#passing.neighboursOf(unit));
    this.#tiesOf = tiesByUnit(strata);
    this.#waiting = new Uint8Array(strata.units.length);
    this.#costs = new Float64Array(strata.rows.reduce((most, row) => Math.max(most, row.length), 1));
  }

  /** Sets what two siblings out of order cost from now on. */
  set birthOrder(weight: number) {
    this.#passing.birthOrder = weight;
  }

  get birthOrder(): number {
    return this.#passing.birthOrder;
  }

  /**
   * Sifts rows down and up until nothing changes, for a number of rounds or until
   * `effort` reaches a limit; gives the change in cost. */
  sift(arrangement: Arrangement, rounds: number, limit: number): number {
    const last = arrangement.rows.length - 1;
    let all = 0;
    for (let round = 0; round < rounds; round++) {
      let change = 0;
      for (let step = 0; step <= last && this.effort < limit; step++) {
        const row = round % 2 === 0 ? step : last - step;
        const units = (arrangement.rows[row] ?? []).toSorted((one, other) => one - other);
        for (const unit of units) change += this.place(arrangement, unit);
      }
      all += change;
      if (change > -1e-9) break;
    }
    return all;
  }

  /** Turns and moves a unit to where it costs least; gives the change in cost, 0 when it stays. */
  place(arrangement: Arrangement, unit: number, reach = farthest): number {
    const row = this.#strata.units[unit]?.row ?? 0;
    const order = arrangement.rows[row] as number[];
    const now = order.indexOf(unit);
    const turned = this.#turnIfBetter(arrangement, unit, row, now);
    const from = Math.max(0, now - reach);
    const to = Math.min(order.length - 1, now + reach);
    if (from === to) return turned;
    this.#gatherCosts(arrangement, row, now, from, to, "all");
    const here = this.#costs[now] as number;
    let best = now;
    let least = here - 1e-9;
    for (let gap = from; gap <= to; gap++) {
      const cost = this.#costs[gap] as number;
      if (cost < least) [least, best] = [cost, gap];
    }
    if (best === now) return turned;
    const change = (this.#costs[best] as number) - here;
    arrangement.move(row, now, best);
    return turned + change;
  }

  /** Puts a unit that is not placed yet where it costs least. */
  insert(arrangement: Arrangement, unit: number): void {
    const row = this.#strata.units[unit]?.row ?? 0;
    const order = arrangement.rows[row] as number[];
    order.push(unit);
    arrangement.settle(row, order.length - 1);
    this.place(arrangement, unit, order.length);
  }

  /** Moves a unit to a place of its row whatever it costs; gives the change in cost. */
  force(arrangement: Arrangement, unit: number, place: number): number {
    const row = this.#strata.units[unit]?.row ?? 0;
    const now = (arrangement.rows[row] as number[]).indexOf(unit);
    if (now === place) return 0;
    this.#gatherCosts(arrangement, row, now, Math.min(now, place), Math.max(now, place), "all");
    const change = (this.#costs[place] as number) - (this.#costs[now] as number);
    arrangement.move(row, now, place);
    return change;
  }

  /**
   * Places units, then whatever is joined to those that moved, and so on; `kept` stays where it is. Gives the change
   * in cost. At most `limit` placings.
   */
  spread(arrangement: Arrangement, units: readonly number[], kept: number, limit: number): number {
    const queue = units.filter((unit) => unit !== kept);
    for (const unit of queue) this.#waiting[unit] = 1;
    let change = 0;
    let next = 0;
    for (; next < queue.length && next < limit; next++) {
      const unit = queue[next] as number;
      this.#waiting[unit] = 0;
      if (!arrangement.isPlaced(unit)) continue;
      const before = arrangement.changes;
      change += this.place(arrangement, unit, following);
      if (arrangement.changes === before) continue;
      for (const other of this.#near[unit] as readonly number[]) {
        if (other === kept || this.#waiting[other] === 1) continue;
        this.#waiting[other] = 1;
        queue.push(other);
      }
    }
    for (; next < queue.length; next++) this.#waiting[queue[next] as number] = 0;
    return change;
  }

  /**
   * Puts a unit somewhere worse so that those joined to it may follow, then lets it settle too (a compound move, as
   * in Lin and Kernighan 1973). Taken back, and 0, unless all of it together costs less.
   */
  kick(arrangement: Arrangement, unit: number, place: number, limit: number): number {
    const start = arrangement.changes;
    let change = this.force(arrangement, unit, place);
    change += this.spread(arrangement, this.neighboursOf(unit), unit, limit);
    change += this.spread(arrangement, [unit], -1, limit);
    if (change < -1e-6) return change;
    arrangement.undo(start);
    return 0;
  }

  /** Places of its row a unit might be kicked to: best for what is above it, best for what is below, beside kin. */
  placesToTry(arrangement: Arrangement, unit: number, everyPlaceUpTo: number): number[] {
    const row = this.#strata.units[unit]?.row ?? 0;
    const order = arrangement.rows[row] as number[];
    const now = order.indexOf(unit);
    const from = Math.max(0, now - following);
    const to = Math.min(order.length - 1, now + following);
    const places = new Set<number>();
    for (const side of ["above", "below"] as const) {
      this.#gatherCosts(arrangement, row, now, from, to, side);
      let best = now;
      for (let gap = from; gap <= to; gap++) {
        if ((this.#costs[gap] as number) < (this.#costs[best] as number) - 1e-9) best = gap;
      }
      places.add(best);
    }
    for (const other of this.#passing.misplacedBy(arrangement, unit)) places.add(order.indexOf(other));
    if (order.length <= everyPlaceUpTo) for (const place of order.keys()) places.add(place);
    places.delete(now);
    return [...places];
  }

  /** Units joined to this one, and those it should stand left or right of. */
  neighboursOf(unit: number): readonly number[] {
    return this.#near[unit] ?? [];
  }

  /** The cheapest places of its row for a unit, as things stand, one of them left out. */
  cheapestPlaces(arrangement: Arrangement, unit: number, count: number, but: number): number[] {
    const row = this.#strata.units[unit]?.row ?? 0;
    const order = arrangement.rows[row] as number[];
    const now = order.indexOf(unit);
    this.#gatherCosts(arrangement, row, now, 0, order.length - 1, "all");
    return [...order.keys()]
      .filter((place) => place !== but)
      .sort((one, other) => (this.#costs[one] as number) - (this.#costs[other] as number))
      .slice(0, count);
  }

  /** Fills `costs` for the gaps from `from` to `to` of the unit now at `now`, up to what is the same for all. */
  #gatherCosts(
    arrangement: Arrangement,
    row: number,
    now: number,
    from: number,
    to: number,
    side: "above" | "below" | "all",
  ): void {
    const order = arrangement.rows[row] as number[];
    this.#passing.gather(arrangement, order[now] as number, order, from, to, side);
    this.effort += to - from;
    const { gain } = this.#passing;
    this.#costs[now] = 0;
    for (let gap = now + 1; gap <= to; gap++) {
      this.#costs[gap] = (this.#costs[gap - 1] as number) - (gain[order[gap] as number] as number);
    }
    for (let gap = now - 1; gap >= from; gap--) {
      this.#costs[gap] = (this.#costs[gap + 1] as number) + (gain[order[gap] as number] as number);
    }
    if (side !== "all") return;
    this.effort += this.#tied.effort(row, to - from);
    this.#tied.add(arrangement, row, now, from, to, this.#costs);
  }

  #turnIfBetter(arrangement: Arrangement, unit: number, row: number, place: number): number {
    if ((this.#strata.units[unit]?.nodes.length ?? 0) < 2) return 0;
    const before = this.#ownCost(arrangement, unit);
    const changes = arrangement.changes;
    arrangement.turn(row, place);
    const change = this.#ownCost(arrangement, unit) - before;
    if (change < -1e-9) return change;
    arrangement.undo(changes);
    return 0;
  }

  /** What a unit costs by the way it runs. */
  #ownCost(arrangement: Arrangement, unit: number): number {
    let cost = this.#passing.ownCost(arrangement, unit);
    for (const tie of this.#tiesOf[unit] as readonly Tie[]) cost += tieCost(tie, arrangement.at);
    return cost;
  }
}

/** The ties each unit has a member in. */
function tiesByUnit({ units, unitOf, ties }: Strata): Tie[][] {
  const found = units.map((): Tie[] => []);
  for (const tie of ties) {
    for (const unit of new Set(tie.members.map((member) => unitOf[member] as number))) found[unit]?.push(tie);
  }
  return found;
}
