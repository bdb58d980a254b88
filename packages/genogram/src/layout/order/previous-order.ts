import type { Layout } from "../graph.ts";
import type { Kin } from "../kin/kin.ts";
import type { Strata } from "./strata.ts";

/** Where each node of a family stood in the previous layout, along its row; NaN for what is new. */
export function placesBefore(kin: Kin, strata: Strata, previous: Layout): Float64Array | null {
  const stood = new Map(previous.people.map(({ id, x }) => [id, x]));
  const before = new Float64Array(strata.nodes).fill(Number.NaN);
  let known = 0;
  for (const [person, { id }] of kin.people.entries()) {
    const x = stood.get(id);
    if (x === undefined) continue;
    before[person] = x;
    known++;
  }
  return known > 0 ? before : null;
}

/** The units of each row in their old order; new ones beside what they are joined to. */
export function rowsAsBefore(strata: Strata, before: Float64Array): number[][] {
  const place = new Float64Array(strata.units.length).fill(Number.NaN);
  for (const [number, { nodes }] of strata.units.entries()) {
    const known = nodes.map((node) => before[node] as number).filter((x) => !Number.isNaN(x));
    if (known.length > 0) place[number] = known.reduce((sum, x) => sum + x, 0) / known.length;
  }
  const joined = Array.from({ length: strata.units.length }, (): number[] => []);
  for (const { topUnit, bottom } of strata.segments.flat()) {
    const unit = strata.unitOf[bottom] as number;
    joined[topUnit]?.push(unit);
    joined[unit]?.push(topUnit);
  }
  for (let spreading = true; spreading;) {
    spreading = false;
    const found: [number, number][] = [];
    for (const unit of strata.units.keys()) {
      if (!Number.isNaN(place[unit])) continue;
      const near = (joined[unit] ?? [])
        .map((other) => place[other] as number)
        .filter((x) => !Number.isNaN(x));
      if (near.length > 0) found.push([unit, near.reduce((sum, x) => sum + x, 0) / near.length]);
    }
    for (const [unit, x] of found) place[unit] = x;
    spreading = found.length > 0;
  }
  const known = (unit: number): number => (Number.isNaN(place[unit]) ? 0 : (place[unit] as number));
  return strata.rows.map((row) => row.toSorted((one, other) => known(one) - known(other)));
}

/** Which units ran the other way before. */
export function turnedAsBefore(strata: Strata, before: Float64Array): Uint8Array {
  return Uint8Array.from(strata.units, ({ nodes }) => {
    const known = nodes.map((node) => before[node] as number).filter((x) => !Number.isNaN(x));
    return (known[0] ?? 0) > (known.at(-1) ?? 0) ? 1 : 0;
  });
}
