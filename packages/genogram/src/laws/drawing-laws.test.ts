import assert from "node:assert/strict";
import { test } from "node:test";
import { assert as always, property } from "fast-check";
import { vectorGraphs } from "../../scripts/vector-graphs.ts";
import { wildGraphs } from "../../scripts/wild-graphs.ts";
import { geometryOf } from "../layout/geometry/geometry-of.ts";
import { usualSizes } from "../layout/geometry/sizes.ts";
import type { LayoutGraph } from "../layout/graph.ts";
import { layOut } from "../layout/lay-out.ts";
import { drawingBreaches } from "./drawing-breaches.ts";

function keepsTheLaws(graph: LayoutGraph): void {
  const layout = layOut(graph);
  const drawing = geometryOf(layout, graph);
  assert.deepEqual(drawingBreaches(graph, drawing, usualSizes.symbol), []);
  assert.equal(JSON.stringify(geometryOf(layout, structuredClone(graph))), JSON.stringify(drawing));
}

for (const folder of ["shapes", "wild"] as const)
  for (const [name, graph] of vectorGraphs(folder))
    test(`${name}: everybody is joined to theirs, and no line goes through anybody else`, () =>
      keepsTheLaws(graph));

test("a small family, however it is tangled, is drawn without a line through anybody", () => {
  always(property(wildGraphs(8, 8), keepsTheLaws), { numRuns: 300 });
});

test("a large family, however it is tangled, is drawn without a line through anybody", () => {
  always(property(wildGraphs(30, 30), keepsTheLaws), { numRuns: 40 });
});
