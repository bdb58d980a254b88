import type { Arrangement } from "./arrangement.ts";

/** Far ends of everything that leads from one row to one side of it, grouped by the unit of the row they lead from. */
export interface RowEnds {
  /** Weight of one inversion. */
  readonly weight: number;
  readonly far: Float64Array;
  readonly unit: Int32Array;
  /** First end of each slot of the row as it was when gathered, with one more at the close. */
  readonly first: Int32Array;
}

/** Gathers the ends leading up from a row, down from it, and (as a third side) to where its people stood before. */
export function endsOf(
  arrangement: Arrangement,
  row: number,
  before: Float64Array | null,
  flipWeight: number,
): RowEnds[] {
  const { strata, at } = arrangement;
  const up = (strata.segments[row - 1] ?? []).map((segment) => ({
    unit: strata.unitOf[segment.bottom] as number,
    far: arrangement.topOf(segment),
  }));
  const down = (strata.segments[row] ?? []).map((segment) => ({
    unit: segment.topUnit,
    far: at[segment.bottom] as number,
  }));
  const sides = [
    { weight: 1, ends: up },
    { weight: 1, ends: down },
  ];
  if (before !== null) {
    const stood = (arrangement.rows[row] ?? []).flatMap((unit) =>
      (strata.units[unit]?.nodes ?? []).flatMap((node) => {
        const far = before[node] ?? Number.NaN;
        return Number.isNaN(far) ? [] : [{ unit, far }];
      }),
    );
    sides.push({ weight: flipWeight, ends: stood });
  }
  return sides
    .filter(({ ends }) => ends.length > 0)
    .map(({ weight, ends }) => grouped(weight, ends, strata.units.length));
}

function grouped(weight: number, ends: { unit: number; far: number }[], units: number): RowEnds {
  const first = new Int32Array(units + 1);
  for (const { unit } of ends) first[unit + 1] = (first[unit + 1] as number) + 1;
  for (let unit = 0; unit < units; unit++)
    first[unit + 1] = (first[unit + 1] as number) + (first[unit] as number);
  const next = first.slice();
  const far = new Float64Array(ends.length);
  const unit = new Int32Array(ends.length);
  for (const end of ends) {
    const place = next[end.unit] as number;
    next[end.unit] = place + 1;
    far[place] = end.far;
    unit[place] = end.unit;
  }
  return { weight, far, unit, first };
}
