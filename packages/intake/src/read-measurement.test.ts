import { test } from "node:test";
import assert from "node:assert/strict";
import { readMeasurement } from "./index.ts";

const kg = (cell: string, unit = "kg") => readMeasurement("weight", cell, unit);
const cm = (cell: string, unit = "cm") => readMeasurement("height", cell, unit);

test("a figure is in the column's unit unless it brings its own", () => {
  assert.deepEqual(kg("12.4"), { sort: "weight", value: 12.4, unit: "kg", note: null });
  assert.deepEqual(kg("12,4kg"), { sort: "weight", value: 12.4, unit: "kg", note: null });
  assert.deepEqual(kg("3450", "g"), { sort: "weight", value: 3.45, unit: "kg", note: null });
  assert.deepEqual(kg("3450g"), { sort: "weight", value: 3.45, unit: "kg", note: "3450g" });
});

test("stones, pounds, feet and inches are turned, and kept as written in the note", () => {
  assert.deepEqual(kg("2 st 3 lb"), { sort: "weight", value: 14.061, unit: "kg", note: "2 st 3 lb" });
  assert.deepEqual(kg("27 lb"), { sort: "weight", value: 12.247, unit: "kg", note: "27 lb" });
  assert.deepEqual(cm("3ft 2in"), { sort: "height", value: 96.5, unit: "cm", note: "3ft 2in" });
  assert.deepEqual(cm("0.91 m"), { sort: "height", value: 91, unit: "cm", note: "0.91 m" });
});

test("words beside the figure are kept, words alone are no measurement", () => {
  assert.deepEqual(kg("12.4 kg (clothed)"), { sort: "weight", value: 12.4, unit: "kg", note: "(clothed)" });
  assert.deepEqual(kg("12.4 in nappy"), { sort: "weight", value: 12.4, unit: "kg", note: "in nappy" });
  assert.equal(kg("not weighed"), null);
});

test("a figure that no child can weigh or measure is a slip", () => {
  assert.deepEqual(kg("3450"), {
    problem: "3450 kg cannot be a child’s weight.",
    mend: "Check the figure and its unit, in the file or in what was said of the column.",
  });
  assert.ok(cm("0.91") && "problem" in (cm("0.91") ?? {}));
});

test("a figure without a unit is a figure without a weight: none is guessed", () => {
  const reading = readMeasurement("weight", "19.4", null);
  assert.ok(reading !== null && "problem" in reading);
  assert.match(reading.problem, /without a unit, and none is guessed/);
  assert.deepEqual(readMeasurement("weight", "19.4 kg", null), {
    sort: "weight",
    value: 19.4,
    unit: "kg",
    note: null,
  });
});
