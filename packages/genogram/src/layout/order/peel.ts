import type { Strata } from "./strata.ts";

/**
 * In which round each unit is peeled off when units joined to one other unit or none are taken away again and again;
 * 0 for the core that is left (the 2-core of Seidman 1983). Of a family without loops one unit is left.
 */
export function peel(strata: Strata): Int32Array {
  const joined = strata.units.map(() => new Set<number>());
  for (const segment of strata.segments.flat()) {
    const below = strata.unitOf[segment.bottom] as number;
    joined[segment.topUnit]?.add(below);
    joined[below]?.add(segment.topUnit);
  }
  for (const { members } of strata.ties) {
    const units = new Set(members.map((member) => strata.unitOf[member] as number));
    for (const unit of units) for (const other of units) if (other !== unit) joined[unit]?.add(other);
  }
  const level = new Int32Array(strata.units.length);
  let left = strata.units.length;
  for (let round = 1; left > 1; round++) {
    const loose = [...level.keys()].filter((unit) => level[unit] === 0 && (joined[unit]?.size ?? 0) < 2);
    if (loose.length === 0) break;
    for (const unit of loose) {
      if (left === 1) break;
      level[unit] = round;
      left--;
      for (const other of joined[unit] ?? []) joined[other]?.delete(unit);
    }
  }
  return level;
}
