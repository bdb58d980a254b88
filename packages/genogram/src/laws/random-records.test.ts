import assert from "node:assert/strict";
import { test } from "node:test";
import { randomDescent, strangestGraph } from "../../scripts/random-graphs.ts";
import { geometryOf } from "../layout/geometry/geometry-of.ts";
import type { Geometry } from "../layout/geometry/geometry.ts";
import { usualSizes } from "../layout/geometry/sizes.ts";
import { layOut } from "../layout/lay-out.ts";
import { drawingBreaches } from "./drawing-breaches.ts";
import { layoutBreaches } from "./layout-breaches.ts";

const families = {
  "people whose parents and partners are anybody": strangestGraph,
  "people born of any two before them": randomDescent,
};

/** Corners of all lines and hops on them: what a drawing takes to make and to show. */
function stepsIn({ partnerLines, bars, descents }: Geometry): { corners: number; hops: number } {
  const own = [...partnerLines, ...descents];
  return {
    corners: [...own.map(({ points }) => points), ...bars.flatMap(({ lines }) => lines)].flat().length,
    hops: [...own, ...bars].flatMap(({ hops }) => hops).length,
  };
}

for (const [name, graphOf] of Object.entries(families)) {
  test(`${name}: no line goes through anybody, though the longest go round the family`, () => {
    const graph = graphOf(400, 1);
    const layout = layOut(graph);
    assert.deepEqual(layoutBreaches(graph, layout), []);
    assert.deepEqual(drawingBreaches(graph, geometryOf(layout, graph), usualSizes.symbol), []);
  });

  test(`${name}: twice as many take about twice as many lines to draw`, () => {
    for (const size of [750, 1500, 3000]) {
      const graph = graphOf(size, 1);
      const { corners, hops } = stepsIn(geometryOf(layOut(graph), graph));
      assert.ok(corners < 40 * size, `${corners} corners for ${size} people`);
      assert.ok(hops < 300_000, `${hops} hops for ${size} people`);
    }
  });
}
