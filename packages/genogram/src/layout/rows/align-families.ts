import type { Layout } from "../graph.ts";
import type { Kin } from "../kin/kin.ts";
import type { Rows } from "./rows-of.ts";

/** A family with its own rows, to be set beside others. */
export interface RowedFamily {
  readonly kin: Kin;
  readonly rows: Rows;
}

/**
 * How many rows down each family starts, so that across families nothing links a row still means about one
 * generation: where they stood before, else by years of birth, else from the top. People linked to nobody fill the
 * emptiest rows. Give the largest or most important family first; the topmost person comes out on row 0.
 */
export function alignFamilies(families: readonly RowedFamily[], previous: Layout | null): number[] {
  const before = new Map(previous?.people.map(({ id, row }) => [id, row]));
  const alone = families.filter(({ kin }) => kin.people.length === 1).length;
  const height = families.reduce(
    (most, { rows }) => Math.max(most, heightOf(rows)),
    Math.ceil(Math.sqrt(alone / 3)),
  );
  const filled = new Int32Array(height);
  const births = Array.from({ length: height }, (): number[] => []);
  const shifts = families.map((family) => {
    const shift = shiftOf(family);
    for (const [person, { birth }] of family.kin.people.entries()) {
      const row = (family.rows.row[person] as number) + shift;
      if (row >= 0 && row < height) filled[row] = (filled[row] as number) + 1;
      if (birth !== null) births[row]?.push(birth);
    }
    return shift;
  });
  const tops = families.map(
    ({ kin, rows }, at) =>
      Math.min(...kin.people.map((_, one) => rows.row[one] as number)) + (shifts[at] as number),
  );
  const top = tops.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  return shifts.map((shift) => shift - top);

  function shiftOf({ kin, rows }: RowedFamily): number {
    const stood = kin.people.flatMap(({ id }, person) => {
      const row = before.get(id);
      return row === undefined ? [] : [row - (rows.row[person] as number)];
    });
    if (stood.length > 0) return middleOf(stood);
    if (kin.people.length === 1) return filled.indexOf(Math.min(...filled));
    const usual = births.map((row) => (row.length > 0 ? middleOf(row) : null));
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let shift = 0; shift <= height - heightOf(rows); shift++) {
      const apart = kin.people.reduce((sum, { birth }, person) => {
        if (birth === null) return sum;
        const here = usual[(rows.row[person] as number) + shift] ?? null;
        return sum + (here === null ? 20 : Math.abs(birth - here));
      }, 0);
      if (apart < least - 1e-9) [least, best] = [apart, shift];
    }
    return best;
  }
}

function heightOf(rows: Rows): number {
  return rows.row.reduce((most, row) => Math.max(most, row + 1), 0);
}

function middleOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] as number;
}
