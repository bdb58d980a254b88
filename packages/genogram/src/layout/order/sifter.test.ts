import assert from "node:assert/strict";
import { test } from "node:test";
import { assert as always, property } from "fast-check";
import { wildGraphs } from "../../../scripts/wild-graphs.ts";
import { familiesIn } from "../kin/families.ts";
import { kinOf } from "../kin/kin-of.ts";
import { rowsOf } from "../rows/rows-of.ts";
import { Arrangement } from "./arrangement.ts";
import { evenPrice } from "./sibling-price.ts";
import { FastCost } from "./fast-cost.ts";
import { orderCost } from "./order-cost.ts";
import { regrow } from "./regrow.ts";
import { Sifter } from "./sifter.ts";
import { strataOf } from "./strata-of.ts";

const birthOrder = 2;

/** Families in which all partners with children stand side by side: there a move's change in cost is exact. */
function eachFamily(visit: (arrangement: Arrangement, sifter: Sifter) => void): void {
  always(
    property(wildGraphs(10, 8), (graph) => {
      for (const { kin } of familiesIn(kinOf(graph))) {
        const strata = strataOf(kin, rowsOf(kin), []);
        if (strata.segments.flat().some(({ topA, topB }) => strata.unitOf[topA] !== strata.unitOf[topB]))
          continue;
        const sifter = new Sifter(strata, null);
        sifter.birthOrder = birthOrder;
        visit(new Arrangement(strata, strata.rows, new Uint8Array(strata.units.length)), sifter);
      }
    }),
    { numRuns: 150 },
  );
}

test("sifting changes the cost of an order by what it says, and never for the worse", () => {
  eachFamily((arrangement, sifter) => {
    const before = orderCost(arrangement, birthOrder);
    const change = sifter.sift(arrangement, 5, Number.POSITIVE_INFINITY);
    assert.ok(change <= 0);
    assert.ok(Math.abs(orderCost(arrangement, birthOrder) - before - change) < 1e-6);
  });
});

test("a kick that does not pay is taken back without a trace", () => {
  eachFamily((arrangement, sifter) => {
    for (const unit of arrangement.strata.units.keys()) {
      for (const place of sifter.placesToTry(arrangement, unit, 20)) {
        const order = JSON.stringify([arrangement.rows, [...arrangement.turned], [...arrangement.at]]);
        const before = orderCost(arrangement, birthOrder);
        const change = sifter.kick(arrangement, unit, place, 20);
        if (change === 0) {
          assert.equal(
            JSON.stringify([arrangement.rows, [...arrangement.turned], [...arrangement.at]]),
            order,
          );
        } else assert.ok(Math.abs(orderCost(arrangement, birthOrder) - before - change) < 1e-6);
      }
    }
  });
});

test("the fast cost of an order is its cost", () => {
  eachFamily((arrangement) => {
    const fast = new FastCost(arrangement.strata, evenPrice(birthOrder)).of(arrangement);
    assert.ok(Math.abs(orderCost(arrangement, birthOrder) - fast) < 1e-6);
  });
});

test("a branch taken off is put back, everybody once, and never for the worse", () => {
  eachFamily((arrangement, sifter) => {
    const everybody = arrangement.rows.map((row) => row.toSorted((one, other) => one - other));
    const before = orderCost(arrangement, birthOrder);
    regrow(arrangement, sifter, evenPrice(birthOrder), { most: 6, places: 3 });
    assert.deepEqual(
      arrangement.rows.map((row) => row.toSorted((one, other) => one - other)),
      everybody,
    );
    assert.ok(orderCost(arrangement, birthOrder) <= before + 1e-6);
    assert.deepEqual(arrangement.at, arrangement.copy().at);
  });
});
