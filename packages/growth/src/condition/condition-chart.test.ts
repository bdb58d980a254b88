import assert from "node:assert/strict";
import { test } from "node:test";
import { agesOnChart, sdsOnChart, valueOnChart } from "./condition-chart.ts";
import { readConditionChart } from "./read-condition-chart.ts";

const text = `sex,measure,age,L,M,S
F,weight,2,1,10,0.1
female,Weight,4,1,14,0.1
m,ofc,2,0,48,0.03
`;
const chart = readConditionChart(text);
assert.ok(!("problems" in chart));

test("a condition's chart is read from its own columns, in any order, and on the straight line between its ages", () => {
  assert.equal(sdsOnChart(chart, "female", "weight", 2, 9), -0.9999999999999998);
  assert.equal(valueOnChart(chart, "female", "weight", 3, 0), 12);
  assert.equal(valueOnChart(chart, "male", "head circumference", 2, 0), 48);
  assert.deepEqual(agesOnChart(chart, "female", "weight"), { from: 2, to: 4 });
});

test("outside its ages, and for what it has no table of, it says nothing", () => {
  assert.equal(sdsOnChart(chart, "female", "weight", 1.99, 9), null);
  assert.equal(sdsOnChart(chart, "female", "weight", 4.01, 9), null);
  assert.equal(sdsOnChart(chart, "male", "weight", 3, 9), null);
  assert.equal(agesOnChart(chart, "male", "bmi"), null);
});

for (const [title, file, words] of [
  ["a column that is missing is named", "sex,age,L,M,S\nf,2,1,10,0.1", /Missing: measure/],
  ["a file without rows says so", "measure,sex,age,L,M,S\n", /no rows/],
  ["an unknown measure is refused", "measure,sex,age,L,M,S\nskin,f,2,1,10,0.1", /Row 2: measure is “skin”/],
  ["a median of nothing is refused", "measure,sex,age,L,M,S\nweight,f,2,1,0,0.1", /Row 2: M is “0”/],
  [
    "an age that is no number is refused",
    "measure,sex,age,L,M,S\nweight,f,24m,1,10,0.1",
    /Row 2: age is “24m”/,
  ],
  [
    "a row that stands twice is refused",
    "measure,sex,age,L,M,S\nweight,f,2,1,10,0.1\nweight,f,2,1,11,0.1",
    /Row 3: weight, female at 2 stands twice/,
  ],
] as const)
  test(title, () => {
    const read = readConditionChart(file);
    assert.ok("problems" in read);
    assert.match(read.problems.join(), words);
  });
