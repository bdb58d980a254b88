import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { lmsInTable } from "./lms-in-table.ts";
import { segmentAt } from "./lms-at.ts";
import { sdsFromLms } from "./lms.ts";
import { measures, sexes } from "./measure.ts";
import { sds } from "./sds.ts";
import { type Segment, segments, type Table } from "./segment.ts";

/** The same by another road: Newton's divided differences on a list of plain points found by walking. */
function byNewton(ages: readonly number[], values: readonly number[], age: number): number {
  let below = 0;
  while (below + 2 < ages.length && (ages[below + 1] ?? 0) <= age) below += 1;
  const inside = below > 0 && below + 2 < ages.length;
  const [first, end] = inside ? [below - 1, below + 3] : [below, below + 2];
  const x = ages.slice(first, end);
  let differences = values.slice(first, end);
  let [product, sum] = [1, 0];
  for (let order = 0; order < x.length; order++) {
    sum += product * (differences[0] ?? Number.NaN);
    product *= age - (x[order] ?? 0);
    differences = differences
      .slice(1)
      .map((next, at) => (next - (differences[at] ?? 0)) / ((x[at + order + 1] ?? 0) - (x[at] ?? 0)));
  }
  return sum;
}

const tables = segments.flatMap((segment) =>
  sexes.flatMap((sex) =>
    measures.flatMap((measure) => {
      const table = segment.tables[sex][measure];
      return table === null ? [] : [{ segment, sex, measure, table }];
    }),
  ),
);
const near = (a: number, b: number, by = 1e-9) =>
  assert.ok(Math.abs(a - b) <= by * Math.max(1, Math.abs(b)), `${a} is not ${b}`);
const [first, last] = [(t: Table) => t.ages[0] ?? 0, (t: Table) => t.ages.at(-1) ?? 0];

test("between published ages L, M and S are those of a second, independent way of working them out", () => {
  const places = fc.tuple(fc.constantFrom(...tables), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(places, ([{ segment, sex, measure, table }, share]) => {
      const age = Math.min(first(table) + share * (last(table) - first(table)), last(table));
      const found = lmsInTable(segment, sex, measure, age);
      assert.ok(found);
      for (const part of ["l", "m", "s"] as const)
        near(found[part], byNewton([...table.ages], [...table[part]], age));
    }),
    { numRuns: 4000 },
  );
});

test("an SDS is the textbook formula on those, at every age in days that a child may be", () => {
  for (const { segment, sex, measure, table } of tables)
    for (
      let day = Math.ceil(first(table) * 365.25);
      day < last(table) * 365.25;
      day += segment.to > 4 ? 11 : 1
    ) {
      const age = day / 365.25;
      if (segmentAt(age) !== segment) continue;
      const [l, m, s] = (["l", "m", "s"] as const).map((of) =>
        byNewton([...table.ages], [...table[of]], age),
      );
      for (const part of [0.7, 1, 1.4]) {
        const value = (m ?? 0) * part;
        const expected = ((value / (m ?? 0)) ** (l ?? 0) - 1) / ((l ?? 0) * (s ?? 0));
        near(sds(sex, measure, age, value) ?? Number.NaN, expected, 1e-8);
      }
    }
});

test("nothing jumps inside one part: just before a published age it is almost what it is there", () => {
  for (const { segment, sex, measure, table } of tables)
    for (const age of table.ages.slice(1)) {
      const there = lmsInTable(segment, sex, measure, age);
      const before = lmsInTable(segment, sex, measure, age - 1e-9);
      assert.ok(there && before);
      near(sdsFromLms(before, there.m * 0.8), sdsFromLms(there, there.m * 0.8), 1e-5);
    }
});

test("the first and the last stretch of a table are straight lines", () => {
  for (const { segment, sex, measure, table } of tables)
    for (const at of [0, table.ages.length - 2]) {
      const [a = 0, b = 0] = table.ages.slice(at, at + 2);
      const [ma = 0, mb = 0] = table.m.slice(at, at + 2);
      near(lmsInTable(segment, sex, measure, a + (b - a) / 4)?.m ?? Number.NaN, ma + (mb - ma) / 4);
    }
});

test("outside its own ages a table answers nothing", () => {
  for (const { segment, sex, measure, table } of tables) {
    assert.equal(lmsInTable(segment, sex, measure, first(table) - 1e-6), null);
    assert.equal(lmsInTable(segment, sex, measure, last(table) + 1e-6), null);
    assert.equal(lmsInTable(segment, sex, measure, Number.NaN), null);
  }
  const preterm: Segment | undefined = segments[0];
  assert.ok(preterm);
  assert.equal(lmsInTable(preterm, "male", "bmi", 0), null);
});
