import type { Lms } from "./lms.ts";
import type { Measure, Sex } from "./measure.ts";
import type { Segment, Table } from "./segment.ts";

/**
 * L, M and S at an age in one part of UK-WHO, in years from 40 weeks' gestation; null where that part has no table or
 * the table does not reach. Between two ages each of the three is the cubic through the two ages before and the two
 * after (Lagrange), or the straight line where one side has only one: in the first and the last stretch of a table.
 */
export function lmsInTable(segment: Segment, sex: Sex, measure: Measure, age: number): Lms | null {
  const table = segment.tables[sex][measure];
  return table === null ? null : interpolated(table, age);
}

function interpolated({ ages, l, m, s }: Table, age: number): Lms | null {
  const last = ages.length - 1;
  if (!(age >= at(ages, 0) && age <= at(ages, last))) return null;
  const below = lastAtOrBelow(ages, age);
  const x1 = at(ages, below);
  if (age === x1) return { l: at(l, below), m: at(m, below), s: at(s, below) };
  const x2 = at(ages, below + 1);
  if (below === 0 || below + 1 === last) {
    const part = (age - x1) / (x2 - x1);
    const line = (y: Float64Array) => at(y, below) + part * (at(y, below + 1) - at(y, below));
    return { l: line(l), m: line(m), s: line(s) };
  }
  const x0 = at(ages, below - 1);
  const x3 = at(ages, below + 2);
  const [d0, d1, d2, d3] = [age - x0, age - x1, age - x2, age - x3];
  const w0 = (d1 * d2 * d3) / ((x0 - x1) * (x0 - x2) * (x0 - x3));
  const w1 = (d0 * d2 * d3) / ((x1 - x0) * (x1 - x2) * (x1 - x3));
  const w2 = (d0 * d1 * d3) / ((x2 - x0) * (x2 - x1) * (x2 - x3));
  const w3 = (d0 * d1 * d2) / ((x3 - x0) * (x3 - x1) * (x3 - x2));
  const cubic = (y: Float64Array) =>
    w0 * at(y, below - 1) + w1 * at(y, below) + w2 * at(y, below + 1) + w3 * at(y, below + 2);
  return { l: cubic(l), m: cubic(m), s: cubic(s) };
}

function lastAtOrBelow(ages: Float64Array, age: number): number {
  let [low, high] = [0, ages.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(ages, middle) <= age) low = middle;
    else high = middle - 1;
  }
  return low;
}

function at(list: Float64Array, index: number): number {
  return list[index] ?? Number.NaN;
}
