import type { Kin } from "../kin/kin.ts";
import type { Strata } from "./strata.ts";

/**
 * Units of each row in the order a walk from one person meets them, children (eldest first) before parents, so that
 * what hangs together starts together.
 */
export function firstOrder(kin: Kin, strata: Strata, from: number): number[][] {
  const below = Array.from({ length: strata.units.length }, (): number[] => []);
  const above = Array.from({ length: strata.units.length }, (): number[] => []);
  for (const segment of strata.segments.flat()) {
    const bottom = strata.unitOf[segment.bottom] as number;
    below[segment.topUnit]?.push(bottom);
    above[bottom]?.push(segment.topUnit);
  }
  for (const { row, members } of strata.ties) {
    const units = members.map((member) => strata.unitOf[member] as number);
    for (const [place, unit] of units.entries())
      if (place > 0 && row >= 0) below[units[0] as number]?.push(unit);
  }
  const rows = strata.rows.map((): number[] => []);
  const seen = new Uint8Array(strata.units.length);
  const starts = [
    strata.unitOf[from] as number,
    ...kin.people.keys().map((person) => strata.unitOf[person] as number),
  ];
  for (const start of starts) {
    const open = [start];
    for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
      if (seen[unit] === 1) continue;
      seen[unit] = 1;
      rows[strata.units[unit]?.row ?? 0]?.push(unit);
      open.push(...(above[unit] ?? []).toReversed(), ...(below[unit] ?? []).toReversed());
    }
  }
  for (const [unit, { row }] of strata.units.entries()) if (seen[unit] === 0) rows[row]?.push(unit);
  return rows;
}
