import type { Arrangement, SavedOrder } from "./arrangement.ts";
import { FastCost } from "./fast-cost.ts";
import { effort } from "./search.ts";
import type { SiblingPrice } from "./sibling-price.ts";
import type { Sifter } from "./sifter.ts";
import type { Strata } from "./strata.ts";

/** How many units may be moved once a branch has grown back. */
const settling = 12;

/**
 * Takes a branch off, up to so many units; puts its first unit at one of the cheapest places besides its own and lets
 * the rest grow back, each where it costs least (ruin and recreate: Schrimpf and others 2000). Kept where the whole
 * then costs less by the price of siblings. A branch that hangs wrong is moved as one, which no unit can do alone.
 */
export function regrow(
  arrangement: Arrangement,
  sifter: Sifter,
  price: SiblingPrice,
  { most, places }: { readonly most: number; readonly places: number },
): void {
  const { strata } = arrangement;
  const fast = new FastCost(strata, price);
  const joined = joinedUnits(strata);
  const seen = new Set<string>();
  const limit = sifter.effort + effort.regrowing;
  let least = fast.of(arrangement);
  for (const unit of strata.units.keys()) {
    const row = strata.units[unit]?.row ?? 0;
    for (const root of joined[unit] ?? []) {
      if (sifter.effort > limit) return;
      const branch = branchFrom(joined, unit, root, most);
      const key = `${unit} ${branch.toSorted((one, other) => one - other).join(" ")}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const around = [...new Set([...branch, ...branch.flatMap((one) => sifter.neighboursOf(one))])];
      const before = arrangement.saved();
      const was = (before.rows[row] ?? [])
        .filter((other) => other === unit || !branch.includes(other))
        .indexOf(unit);
      arrangement.lift(branch);
      const without = arrangement.saved();
      sifter.insert(arrangement, unit);
      let best: SavedOrder | null = null;
      for (const place of sifter.cheapestPlaces(arrangement, unit, places, was)) {
        arrangement.restore(without);
        arrangement.lay(unit, place);
        for (const other of branch.slice(1)) sifter.insert(arrangement, other);
        sifter.spread(arrangement, around, -1, settling);
        const cost = fast.of(arrangement);
        if (cost < least - 1e-6) [least, best] = [cost, arrangement.saved()];
      }
      arrangement.restore(best ?? before);
    }
  }
}

/** Units that links join to each one, above it and below. */
function joinedUnits({ units, unitOf, segments }: Strata): number[][] {
  const joined = units.map(() => new Set<number>());
  for (const { topUnit, bottom } of segments.flat()) {
    const below = unitOf[bottom] as number;
    joined[topUnit]?.add(below);
    joined[below]?.add(topUnit);
  }
  return joined.map((others) => [...others]);
}

/** A unit and what hangs from it, nearest first, on every side but one. */
function branchFrom(
  joined: readonly (readonly number[])[],
  unit: number,
  root: number,
  most: number,
): number[] {
  const branch = [unit];
  for (const one of branch) {
    for (const next of joined[one] ?? []) {
      if (branch.length >= most) return branch;
      if (next !== root && !branch.includes(next)) branch.push(next);
    }
  }
  return branch;
}
