import assert from "node:assert/strict";
import { test } from "node:test";
import { assert as always, property } from "fast-check";
import { vectorGraphs } from "../../scripts/vector-graphs.ts";
import { wildGraphs } from "../../scripts/wild-graphs.ts";
import type { LayoutGraph } from "../layout/graph.ts";
import { layOut } from "../layout/lay-out.ts";
import { layoutBreaches } from "./layout-breaches.ts";

function keepsTheLaws(graph: LayoutGraph): void {
  const layout = layOut(graph);
  assert.deepEqual(layoutBreaches(graph, layout), []);
  assert.equal(JSON.stringify(layOut(structuredClone(graph))), JSON.stringify(layout));
}

for (const folder of ["shapes", "wild"] as const)
  for (const [name, graph] of vectorGraphs(folder))
    test(`${name}: everybody has one place, apart from the others and below their parents`, () =>
      keepsTheLaws(graph));

test("a small family, however it is tangled, has a place for everybody", () => {
  always(property(wildGraphs(8, 8), keepsTheLaws), { numRuns: 400 });
});

test("a large family, however it is tangled, has a place for everybody", () => {
  always(property(wildGraphs(40, 40), keepsTheLaws), { numRuns: 60 });
});
