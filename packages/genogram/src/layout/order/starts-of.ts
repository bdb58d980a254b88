import type { Kin } from "../kin/kin.ts";
import { eigenvectors } from "./eigenvectors.ts";
import { firstOrder } from "./first-order.ts";
import type { Strata } from "./strata.ts";

const iterations = 200;

/**
 * Orders of the core (the units at level 0) to start from: a walk from the index child, and rows sorted along mixtures
 * of the smoothest vectors.
 */
export function startsOf(kin: Kin, strata: Strata, level: Int32Array): readonly (readonly number[])[][] {
  const core = (rows: readonly (readonly number[])[]): (readonly number[])[] =>
    rows.map((row) => row.filter((unit) => level[unit] === 0));
  const walked = core(firstOrder(kin, strata, Math.max(kin.index, 0)));
  if (strata.units.length < 4) return [walked];
  const [one, two, three] = eigenvectors(strata, (unit) => level[unit] === 0, 3, iterations);
  if (one === undefined || two === undefined || three === undefined) return [walked];
  const rows = core(strata.rows);
  const along = mixtures.map(([a, b, c]) => {
    const place = (unit: number): number =>
      a * (one[unit] as number) + b * (two[unit] as number) + c * (three[unit] as number);
    return rows.map((row) => row.toSorted((left, right) => place(left) - place(right)));
  });
  return [walked, ...along];
}

const mixtures: readonly (readonly [number, number, number])[] = [
  [1, 0, 0],
  [-1, 0, 0],
  [0, 1, 0],
  [0, -1, 0],
  [1, 1, 0],
  [1, -1, 0],
  [-1, 1, 0],
  [-1, -1, 0],
  [0, 0, 1],
  [0, 0, -1],
  [1, 0, 1],
  [1, 0, -1],
  [0, 1, 1],
  [0, 1, -1],
];
