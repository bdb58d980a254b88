import assert from "node:assert/strict";
import { test } from "node:test";
import { askAboutLess, askAboutStep, askAboutValue } from "./plausible.ts";

test("a value within 4 SD is taken without a question", () => {
  for (const sds of [-4, -2, 0, 4, null]) assert.equal(askAboutValue("weight", 12, sds), null);
});

test("beyond 4 SD it is asked whether it was read right, and beyond 8 whether it is this child at all", () => {
  assert.match(askAboutValue("weight", 12, -4.1) ?? "", /4\.1 SD below the median\. Was it read/);
  assert.match(askAboutValue("height", 80, 8.1) ?? "", /8\.1 SD above the median\. Is it the right unit/);
  assert.match(askAboutValue("bmi", 9, -12) ?? "", /Was it read/);
  assert.match(askAboutValue("bmi", 9, -15.1) ?? "", /the child needs to be seen/);
});

test("metres, millimetres and grams are asked about as such", () => {
  assert.match(askAboutValue("height", 1.1, -30) ?? "", /metres/);
  assert.match(askAboutValue("height", 1100, 200) ?? "", /millimetres/);
  assert.match(askAboutValue("head circumference", 0.4, -30) ?? "", /metres/);
  assert.match(askAboutValue("head circumference", 410, 200) ?? "", /millimetres/);
  assert.match(askAboutValue("weight", 3400, 99) ?? "", /grams/);
});

test("more than 2 SD within a fortnight is asked about, in either direction, and 2 SD over months is not", () => {
  assert.match(askAboutStep(-0.5, -2.6, 7) ?? "", /changed by 2\.1 SD within 7 days/);
  assert.match(askAboutStep(-2.6, -0.5, 1) ?? "", /within 1 day\./);
  assert.equal(askAboutStep(0, -2, 7), null);
  assert.equal(askAboutStep(0, -3, 90), null);
});

test("a child who seems to have shrunk is asked about, and one who lost weight is not asked here", () => {
  assert.match(askAboutLess("height", 121, 112) ?? "", /9\.0 cm less than the one before/);
  assert.equal(askAboutLess("height", 121, 120), null);
  assert.equal(askAboutLess("weight", 20, 10), null);
});
