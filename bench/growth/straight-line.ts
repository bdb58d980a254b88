import { segmentAt } from "@throughline/growth";
import type { MadeUp } from "./made-up-measurements.ts";

interface Row {
  readonly age: number;
  readonly l: number;
  readonly m: number;
  readonly s: number;
}
const rows = new Map<string, readonly Row[]>();

/** As a spreadsheet does it: look down the table for the two rows about the age, draw a straight line, raise to a power. */
export function straightLineSds({ sex, measure, age, value }: MadeUp): number | null {
  const segment = segmentAt(age);
  const key = `${segment?.name} ${sex} ${measure}`;
  let table = rows.get(key);
  if (table === undefined) {
    const { ages, l, m, s } = segment?.tables[sex][measure] ?? { ages: [], l: [], m: [], s: [] };
    table = Array.from(ages, (age, i) => ({ age, l: l[i] ?? 0, m: m[i] ?? 0, s: s[i] ?? 0 }));
    rows.set(key, table);
  }
  const below = table.findLast((row) => row.age <= age);
  const above = table.find((row) => row.age >= age);
  if (below === undefined || above === undefined) return null;
  const part = above.age === below.age ? 0 : (age - below.age) / (above.age - below.age);
  const between = (of: (row: Row) => number) => of(below) + part * (of(above) - of(below));
  const [l, m, s] = [between((row) => row.l), between((row) => row.m), between((row) => row.s)];
  return ((value / m) ** l - 1) / (l * s);
}
