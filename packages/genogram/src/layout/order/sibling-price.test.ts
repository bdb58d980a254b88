import assert from "node:assert/strict";
import { test } from "node:test";
import { kinOf } from "../kin/kin-of.ts";
import { rowsOf } from "../rows/rows-of.ts";
import { Arrangement } from "./arrangement.ts";
import { FastCost } from "./fast-cost.ts";
import { evenPrice, lenientPrice } from "./sibling-price.ts";
import { strataOf } from "./strata-of.ts";

/** So many brothers and sisters of one mother, with the first ones out of order. */
function family(children: number, outOfOrder: number): Arrangement {
  const ids = Array.from({ length: children }, (_, i) => `child ${i}`);
  const kin = kinOf({
    people: ["mother", ...ids].map((id, i) => ({ id, birth: 1970 + i, sex: "not known" })),
    unions: [
      {
        id: "union",
        a: "mother",
        b: null,
        children: ids.map((id) => ({ id, rel: "birth" })),
        partners: false,
        current: false,
        start: null,
      },
    ],
    households: [],
    twins: [],
    index: null,
  });
  const strata = strataOf(kin, rowsOf(kin), []);
  const [top, row] = strata.rows as [number[], number[]];
  const order = [...row];
  for (let at = 0; at < outOfOrder; at += 1) {
    const [elder] = order.splice(2 * at, 1);
    if (elder !== undefined) order.splice(2 * at + 1, 0, elder);
  }
  return new Arrangement(strata, [top, order], new Uint8Array(strata.units.length));
}

const cost = (order: Arrangement, price: ReturnType<typeof lenientPrice>) =>
  new FastCost(order.strata, price).of(order) - new FastCost(order.strata, evenPrice(0)).of(order);

test("no pair of a family of few siblings may give way for less than the full price", () => {
  const order = family(14, 1);
  assert.deepEqual(lenientPrice(order, 1.5), { allowed: 0, each: 0.95, beyond: 1.5 });
  assert.ok(Math.abs(cost(order, lenientPrice(order, 1.5)) - 1.5) < 1e-9);
});

test("of 15 siblings one pair may give way to a crossing, and the second costs more than one", () => {
  const price = lenientPrice(family(15, 0), 1.5);
  assert.ok(Math.abs(cost(family(15, 1), price) - 0.95) < 1e-9);
  assert.ok(Math.abs(cost(family(15, 2), price) - 2.45) < 1e-9);
});
