import type { Arrangement } from "./arrangement.ts";

/** Which neighbours a sweep looks at. */
export type Side = "above" | "below" | "both";

/**
 * Sorts the units of a row by the mean place of what they are joined to on one side (Sugiyama, Tagawa and Toda
 * 1981). Units joined to nothing there keep their place in the order.
 */
export function sortByBarycentre(arrangement: Arrangement, row: number, side: Side): void {
  const { strata, at } = arrangement;
  const sum = new Map<number, { total: number; ends: number }>();
  const note = (unit: number, far: number): void => {
    const one = sum.get(unit) ?? { total: 0, ends: 0 };
    one.total += far;
    one.ends++;
    sum.set(unit, one);
  };
  if (side !== "below") {
    for (const segment of strata.segments[row - 1] ?? [])
      note(strata.unitOf[segment.bottom] as number, arrangement.topOf(segment));
  }
  if (side !== "above") {
    for (const segment of strata.segments[row] ?? []) note(segment.topUnit, at[segment.bottom] as number);
  }
  const order = arrangement.rows[row] ?? [];
  const joined = order.filter((unit) => sum.has(unit));
  const centre = (unit: number): number => {
    const one = sum.get(unit);
    return one === undefined ? 0 : one.total / one.ends;
  };
  joined.sort((one, other) => centre(one) - centre(other));
  let next = 0;
  arrangement.rows[row] = order.map((unit) => (sum.has(unit) ? (joined[next++] as number) : unit));
  arrangement.settle(row);
}
