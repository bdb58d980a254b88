import assert from "node:assert/strict";
import { test } from "node:test";
import { birthWeightLost } from "./birth-weight-lost.ts";
import { bmi } from "./bmi.ts";
import { midParentalHeight } from "./mid-parental-height.ts";
import { sds } from "./sds.ts";

test("the parents' heights point 6.5 cm above their middle for a boy and 6.5 cm below for a girl", () => {
  const boy = midParentalHeight("male", 162, 178);
  const girl = midParentalHeight("female", 162, 178);
  assert.ok(!("problem" in boy) && !("problem" in girl));
  assert.deepEqual([boy.height, girl.height], [176.5, 163.5]);
  assert.equal(boy.sds, sds("male", "height", 20, 176.5));
  assert.deepEqual([boy.band, girl.band], ["on the 50th line", "on the 50th line"]);
  assert.ok(boy.centile > 40 && boy.centile < 50);
});

test("a parent's height in metres is asked for again", () => {
  assert.deepEqual(midParentalHeight("male", 1.62, 178), {
    problem: "A parent's height is from 50 to 260 cm, not 1.62.",
  });
  assert.ok("problem" in midParentalHeight("male", 162, Number.NaN));
});

test("what a baby has lost is a share of the birth weight, and a gain is below 0", () => {
  assert.equal(birthWeightLost(4, 3.5), 12.5);
  assert.equal(birthWeightLost(4, 5), -25);
  assert.throws(() => birthWeightLost(0, 3), RangeError);
  assert.throws(() => birthWeightLost(3, Number.NaN), RangeError);
});

test("a BMI is kilograms over metres squared, from a height in cm", () => {
  assert.equal(bmi(16, 100), 16);
  assert.throws(() => bmi(16, 0), RangeError);
  assert.throws(() => bmi(-1, 100), RangeError);
});
