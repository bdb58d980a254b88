import assert from "node:assert/strict";
import { test } from "node:test";
import {
  chainOf,
  cousinsFor,
  lineOf,
  partnersOfOne,
  ringOf,
  siblings,
  strangers,
} from "../../scripts/large-graphs.ts";
import { geometryOf } from "../layout/geometry/geometry-of.ts";
import { usualSizes } from "../layout/geometry/sizes.ts";
import { layOut } from "../layout/lay-out.ts";
import { drawingBreaches } from "./drawing-breaches.ts";
import { layoutBreaches } from "./layout-breaches.ts";

const MOST_MS = 5000;

const families = {
  "a thousand people without a link": strangers(1000),
  "forty partners of one person": partnersOfOne(40),
  "two hundred brothers and sisters": siblings(200),
  "a line of three hundred generations": lineOf(300),
  "a ring of a hundred parents": ringOf(100),
  "cousins with children for thirty generations": cousinsFor(30),
  "a chain of a hundred partners": chainOf(100),
};

for (const [name, graph] of Object.entries(families))
  test(`${name}: everybody has a place, and lines that go through nobody, soon`, () => {
    const began = performance.now();
    const layout = layOut(graph);
    const drawing = geometryOf(layout, graph);
    const ms = performance.now() - began;
    assert.deepEqual(layoutBreaches(graph, layout), []);
    assert.deepEqual(drawingBreaches(graph, drawing, usualSizes.symbol), []);
    assert.ok(ms < MOST_MS, `it took ${ms.toFixed(0)} ms`);
  });
