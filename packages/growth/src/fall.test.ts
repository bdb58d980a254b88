import assert from "node:assert/strict";
import { test } from "node:test";
import steps from "../vectors/join-steps.json" with { type: "json" };
import { fallBetween, joinsInWords } from "./fall.ts";
import { type Join, joins, joinsBetween, sdsAfterJoin } from "./joins.ts";
import type { Measure, Sex } from "./measure.ts";

function joinAt(name: string): Join {
  const found = joins.find((join) => join.name === name);
  if (found === undefined) throw new Error(`There is no join at ${name}.`);
  return found;
}

for (const { join, measure, sex, younger, older } of steps)
  test(`at ${join} the ${measure} of a ${sex} child steps as the published tables make it`, () => {
    for (const [at, sds] of younger.entries()) {
      const found = sdsAfterJoin(joinAt(join), sex as Sex, measure as Measure, sds) ?? 99;
      assert.ok(Math.abs(found - (older[at] ?? 0)) <= 0.0051, `${sds} → ${found}, not ${older[at]}`);
    }
  });

test("a fall is counted in SD and in centile spaces, and a rise is below 0", () => {
  const fall = fallBetween("male", "weight", { age: 0.5, sds: -0.4 }, { age: 1, sds: -2.1 });
  assert.ok(Math.abs(fall.sd - 1.7) < 1e-12);
  assert.ok(Math.abs(fall.spaces - 2.55) < 1e-12);
  assert.deepEqual(fall.crosses, []);
  assert.equal(joinsInWords(fall), "");
  assert.ok(fallBetween("male", "weight", { age: 0.5, sds: -1 }, { age: 1, sds: 0 }).spaces < 0);
});

test("a fall that crosses a join is marked with what the change of table alone does to this child", () => {
  const fall = fallBetween("male", "weight", { age: 0, sds: -2 }, { age: 1, sds: -2 });
  assert.deepEqual(
    fall.crosses.map(({ join }) => join.name),
    ["2 weeks"],
  );
  assert.ok(Math.abs((fall.crosses[0]?.stepDown ?? 0) - -0.38) < 0.01);
  assert.equal(
    joinsInWords(fall),
    "The tables change at 2 weeks, which alone is a rise of 0.38 SD (0.6 of a space).",
  );
  const unchanged = fallBetween("female", "weight", { age: 1, sds: -1 }, { age: 3, sds: -1 });
  assert.equal(joinsInWords(unchanged), "The tables change at 2 years, which alone makes no difference.");
});

test("over several joins each step begins where the one before ended", () => {
  const fall = fallBetween("male", "bmi", { age: 1, sds: -2 }, { age: 5, sds: -3 });
  assert.deepEqual(
    fall.crosses.map(({ join }) => join.name),
    ["2 years", "4 years"],
  );
  const [first, second] = fall.crosses.map(({ stepDown }) => stepDown ?? 0);
  const after = sdsAfterJoin(joinAt("4 years"), "male", "bmi", -2 - (first ?? 0)) ?? 0;
  assert.ok(Math.abs(-2 - (first ?? 0) - after - (second ?? 0)) < 1e-12);
});

test("BMI has no table before 2 weeks, so the size of that step is not known", () => {
  assert.equal(sdsAfterJoin(joinAt("2 weeks"), "female", "bmi", 0), null);
  const fall = fallBetween("female", "bmi", { age: 0, sds: 0 }, { age: 0.1, sds: 0 });
  assert.equal(fall.crosses[0]?.stepDown, null);
  assert.equal(joinsInWords(fall), "The tables change at 2 weeks.");
});

test("the day of a join is already on the older table, in whichever order two ages come", () => {
  const names = (a: number, b: number) => joinsBetween(a, b).map(({ name }) => name);
  assert.deepEqual(names(1.9, 2), ["2 years"]);
  assert.deepEqual(names(2, 3.9), []);
  assert.deepEqual(names(5, 0), ["2 weeks", "2 years", "4 years"]);
});

test("a fall does not go backwards in time", () => {
  assert.throws(() => fallBetween("male", "weight", { age: 2, sds: 0 }, { age: 1, sds: 0 }), RangeError);
});
