import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { lmsAt, segmentAt } from "./lms-at.ts";
import { sdsFromLms, valueFromLms } from "./lms.ts";
import { measures, sexes, unitOf } from "./measure.ts";
import { percentOfMedian, sds, valueAt } from "./sds.ts";

const anybody = fc.record({
  sex: fc.constantFrom(...sexes),
  measure: fc.constantFrom(...measures),
  age: fc.integer({ min: -119, max: 7305 }).map((days) => days / 365.25),
});

test("a larger measurement never has a lower SDS at the same age", () => {
  const part = fc.double({ min: 0.05, max: 4, noNaN: true });
  fc.assert(
    fc.property(anybody, part, part, ({ sex, measure, age }, a, b) => {
      const m = lmsAt(sex, measure, age)?.m;
      if (m === undefined || a === b) return;
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((of) => sds(sex, measure, age, m * of) ?? 0);
      assert.ok((low ?? 0) <= (high ?? 0));
    }),
  );
});

test("the value at an SDS has that SDS, and the median has 0", () => {
  fc.assert(
    fc.property(anybody, fc.double({ min: -3, max: 3, noNaN: true }), ({ sex, measure, age }, z) => {
      const value = valueAt(sex, measure, age, z);
      const median = valueAt(sex, measure, age, 0);
      if (value === null || median === null) return;
      assert.ok(Math.abs((sds(sex, measure, age, value) ?? 99) - z) < 1e-9);
      assert.equal(sds(sex, measure, age, median), 0);
      assert.ok(Math.abs((percentOfMedian(sex, measure, age, value) ?? 0) - (100 * value) / median) < 1e-9);
    }),
  );
});

test("where L is 0, or so near to it that the formula would lose its figures, the logarithm is used", () => {
  const at = (l: number) => sdsFromLms({ l, m: 10, s: 0.1 }, 8);
  assert.equal(at(0), Math.log(0.8) / 0.1);
  for (const l of [1e-4, 1e-8, 1e-12, -1e-12]) assert.ok(Math.abs(at(l) - at(0)) < Math.abs(l) * 10 + 1e-12);
  assert.equal(valueFromLms({ l: 0, m: 10, s: 0.1 }, 0), 10);
});

test("beyond 3 SD the formula is carried on, and WHO's adjustment is not made", () => {
  const lms = { l: -0.5, m: 10, s: 0.1 };
  assert.equal(sdsFromLms(lms, 16), Math.expm1(-0.5 * Math.log(1.6)) / (-0.5 * 0.1));
  assert.ok(sdsFromLms(lms, 16) > 4);
});

test("an SDS that no value can have is answered with none, and no value at or below 0 has an SDS", () => {
  assert.equal(valueFromLms({ l: 1, m: 10, s: 0.1 }, -10), null);
  assert.equal(valueFromLms({ l: -1, m: 10, s: 0.1 }, 12), null);
  for (const value of [0, -1, Number.NaN, Infinity])
    assert.throws(() => sds("male", "weight", 1, value), RangeError);
});

test("where two parts meet the older one is read, and outside UK-WHO nothing is", () => {
  const named = (age: number) => segmentAt(age)?.name;
  const day = 1 / 365.25;
  assert.deepEqual([13 * day, 14 * day, 730 * day, 2, 1460 * day, 4, 20].map(named), [
    "UK90 preterm",
    "WHO length",
    "WHO length",
    "WHO height",
    "WHO height",
    "UK90",
    "UK90",
  ]);
  for (const age of [-120 * day, 7306 * day, Number.NaN]) {
    assert.equal(segmentAt(age), null);
    for (const measure of measures) {
      assert.equal(sds("female", measure, age, 10), null);
      assert.equal(valueAt("female", measure, age, 0), null);
      assert.equal(percentOfMedian("female", measure, age, 10), null);
    }
  }
});

test("each measure is taken in one unit", () => {
  assert.deepEqual(
    measures.map((measure) => unitOf[measure]),
    ["kg", "cm", "cm", "kg/m²"],
  );
});
