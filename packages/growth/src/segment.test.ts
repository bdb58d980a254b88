import assert from "node:assert/strict";
import { test } from "node:test";
import sums from "../vectors/table-sums.json" with { type: "json" };
import written from "../data/uk-who-lms.json" with { type: "json" };
import { ageFromToken } from "./age-token.ts";
import { lmsInTable } from "./lms-in-table.ts";
import { measures, type Measure, sexes, type Sex } from "./measure.ts";
import { segmentNamed, segments } from "./segment.ts";
import { segmentNames, type SegmentName } from "./segment-name.ts";
import type { TableFile } from "./table-file.ts";

const file: TableFile = written;
const rows = file.segments.flatMap(({ name, ages, tables }) =>
  measures.flatMap((measure) =>
    sexes.flatMap((sex) => {
      const table = tables[measure]?.[sex];
      return (table?.M ?? []).map((m, at) => ({
        segment: name as SegmentName,
        measure,
        sex,
        age: ageFromToken(ages[(table?.skip ?? 0) + at] ?? ""),
        l: typeof table?.L === "number" ? table.L : table?.L[at],
        m,
        s: table?.S[at],
      }));
    }),
  ),
);

test("every published row is answered as it was published, at its own age", () => {
  for (const { segment, sex, measure, age, l, m, s } of rows)
    assert.deepEqual(lmsInTable(segmentNamed(segment), sex, measure, age), { l, m, s });
  assert.equal(rows.length, 2088);
});

test("each part of UK-WHO has as many rows as were published, and they add up to what was published", () => {
  assert.equal(sums.length, 30);
  for (const sum of sums) {
    const own = rows.filter(
      (row) => row.segment === sum.segment && row.measure === sum.measure && row.sex === sum.sex,
    );
    const added = (of: "l" | "m" | "s") => own.reduce((total, row) => total + (row[of] ?? Number.NaN), 0);
    const name = `${sum.segment}, ${sum.measure}, ${sum.sex}`;
    assert.equal(own.length, sum.rows, name);
    const near = (a: number, b: number) => assert.ok(Math.abs(a - b) < 1e-6, `${name}: ${a} is not ${b}`);
    near(own[0]?.age ?? Number.NaN, sum.first);
    near(own.at(-1)?.age ?? Number.NaN, sum.last);
    near(added("l"), sum.sumL);
    near(added("m"), sum.sumM);
    near(added("s"), sum.sumS);
  }
});

test("the parts follow one another from 23 weeks' gestation to 20 years without a gap", () => {
  assert.deepEqual(
    segments.map(({ name }) => name),
    segmentNames,
  );
  assert.deepEqual(
    segments.map(({ from }) => from),
    [-119 / 365.25, 14 / 365.25, 2, 4],
  );
  assert.deepEqual(
    segments.map(({ to }) => to),
    [14 / 365.25, 2, 4, 20],
  );
});

test("there is no BMI before 2 weeks after term, for either sex", () => {
  const bmis = sexes.map((sex: Sex) => segmentNamed("UK90 preterm").tables[sex]["bmi" satisfies Measure]);
  assert.deepEqual(bmis, [null, null]);
});

test("an age in a table is whole weeks or months, and nothing else is guessed at", () => {
  assert.equal(ageFromToken("-17w"), -119 / 365.25);
  assert.equal(ageFromToken("24m"), 2);
  for (const wrong of ["", "2", "w", "2.5w", "3y"]) assert.throws(() => ageFromToken(wrong), RangeError);
});
