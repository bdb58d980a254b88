import assert from "node:assert/strict";
import { test } from "node:test";
import { spacesFallen } from "../centile-lines.ts";
import { valueAt } from "../sds.ts";
import { birthBand, birthStanding } from "./birth-weight.ts";
import { highestSustained } from "./highest-sustained.ts";
import type { GrowthHistory, Taken } from "./history.ts";
import { plotted } from "./plotted.ts";
import { beside, isBelow, reaches } from "./reaches.ts";

const birth = Temporal.PlainDate.from("2021-05-04");
const weighed = (at: number, days: number, z: number): Taken => ({
  id: `w${at}`,
  measure: "weight",
  on: birth.add({ days }),
  value: valueAt("male", "weight", days / 365.25, z) ?? 0,
});
const history = (measurements: readonly Taken[]): GrowthHistory => ({
  sex: "male",
  birth,
  gestation: { weeks: 40, days: 0 },
  birthWeight: 3.5,
  mothersHeight: null,
  fathersHeight: null,
  measurements,
});
const points = (...levels: (readonly [number, number])[]) =>
  plotted(history(levels.map(([days, z], at) => weighed(at, days, z))), birth.add({ years: 5 }));

test("the highest sustained level is the lower of the best two one after another", () => {
  const found = highestSustained(points([60, -1], [90, 0.5], [120, 0.2], [150, -2]));
  assert.deepEqual(found?.ids, ["w2"]);
  assert.deepEqual(highestSustained(points([60, 1], [90, 2], [120, -2]))?.ids, ["w0"]);
});

test("one measurement, or two of the same day, have sustained nothing", () => {
  assert.equal(highestSustained(points([60, 1])), null);
  assert.equal(highestSustained(points([60, 1], [60, 1])), null);
  assert.equal(highestSustained([]), null);
});

test("measurements are read in order of day, whatever order they came in, and impossible ones are left out", () => {
  const days = points([90, 0], [60, 0]).map(({ on }) => on.since(birth).days);
  assert.deepEqual(days, [60, 90]);
  const zero = { ...weighed(1, 70, 0), value: 0 };
  const early = { ...weighed(2, 70, 0), on: birth.subtract({ days: 1 }) };
  assert.deepEqual(plotted(history([zero, early]), birth.add({ years: 1 })), []);
});

test("a BMI is worked out from a weight and a height of one day, unless one was given", () => {
  const on = birth.add({ days: 900 });
  const taken = (id: string, measure: Taken["measure"], value: number): Taken => ({ id, measure, on, value });
  const both = [taken("w", "weight", 12), taken("h", "height", 90)];
  const bmis = (measurements: readonly Taken[]) =>
    plotted(history(measurements), on).filter(({ measure }) => measure === "bmi");
  assert.deepEqual(
    bmis(both).map(({ ids, value }) => [ids, value]),
    [[["w", "h"], 12 / 0.81]],
  );
  assert.deepEqual(
    bmis([...both, taken("b", "bmi", 15)]).map(({ ids }) => ids),
    [["b"]],
  );
  assert.deepEqual(bmis([taken("w", "weight", 12)]), []);
});

test("a birth weight on the 9th or the 91st line is between them", () => {
  assert.equal(birthBand(-4 / 3), "9th to 91st");
  assert.equal(birthBand(4 / 3), "9th to 91st");
  assert.equal(birthBand(-1.34), "below the 9th");
  assert.equal(birthBand(1.34), "above the 91st");
  assert.equal(birthBand(null), "not known");
  assert.equal(birthStanding({ ...history([]), birthWeight: null }), null);
  assert.ok(Math.abs(birthStanding(history([]))?.sds ?? 9) < 0.2);
});

test("a fall of exactly two spaces is at least two and not more than two, whatever the machine's rounding", () => {
  for (const from of [-0.1, 0.3, 1.7, -2 / 3]) {
    const spaces = spacesFallen(from, from - 4 / 3);
    assert.equal(reaches(spaces, "at least", 2), true);
    assert.equal(reaches(spaces, "more than", 2), false);
  }
  assert.equal(isBelow(-2, -2), false);
  assert.equal(isBelow(-2.001, -2), true);
});

test("an amount is written with enough figures to be on its own side of the threshold", () => {
  assert.equal(beside(2.6, 2), "2.6");
  assert.equal(beside(1.96, 2), "1.96");
  assert.equal(beside(1.9996, 2), "1.9996");
  assert.equal(beside(2, 2), "2.0");
  assert.equal(beside(-2.004, -2, 2), "-2.004");
});
