import assert from "node:assert/strict";
import { test } from "node:test";
import { assert as always, property } from "fast-check";
import { wildGraphs } from "../../scripts/wild-graphs.ts";
import { bestDrawn } from "./best-drawn.ts";
import { familiesIn } from "./kin/families.ts";
import { kinOf } from "./kin/kin-of.ts";
import { Arrangement } from "./order/arrangement.ts";
import { ordersOf } from "./order/orders-of.ts";
import { crossingsBelow } from "./order/crossings.ts";
import { rowsOf } from "./rows/rows-of.ts";

const crossings = (order: Arrangement) =>
  order.rows.keys().reduce((sum, row) => sum + crossingsBelow(order, row), 0);

test("of an order and one jumbled, the better is drawn, whichever is told first", () => {
  let jumbledWorse = 0;
  always(
    property(wildGraphs(12, 8), (graph) => {
      for (const { kin } of familiesIn(kinOf(graph))) {
        const [good] = ordersOf(kin, rowsOf(kin), null, []);
        if (good === undefined) continue;
        const rows = good.rows.map((row, at) => (at % 2 === 0 ? row : row.toReversed()));
        const jumbled = new Arrangement(good.strata, rows, good.turned);
        if (crossings(jumbled) < crossings(good) + 3) continue;
        jumbledWorse += 1;
        assert.equal(bestDrawn(kin, [good, jumbled]), good);
        assert.equal(bestDrawn(kin, [jumbled, good]), good);
      }
    }),
    { numRuns: 200, seed: 7 },
  );
  assert.ok(jumbledWorse > 10, `${jumbledWorse}`);
});

test("the steadiest order is drawn where another is hardly better", () => {
  always(
    property(wildGraphs(12, 8), (graph) => {
      for (const { kin } of familiesIn(kinOf(graph))) {
        const [first] = ordersOf(kin, rowsOf(kin), null, []);
        if (first !== undefined) assert.equal(bestDrawn(kin, [first, first.copy()]), first);
      }
    }),
    { numRuns: 50 },
  );
});
