import assert from "node:assert/strict";
import { test } from "node:test";
import { kinOf } from "../kin/kin-of.ts";
import { rowsOf } from "../rows/rows-of.ts";
import { Arrangement } from "./arrangement.ts";
import { FastCost } from "./fast-cost.ts";
import { evenPrice } from "./sibling-price.ts";
import { strataOf } from "./strata-of.ts";
import { weights } from "./weights.ts";

const ids = ["Ada", "Ben", "Cal"];
const kin = kinOf({
  people: ["mother", ...ids].map((id, i) => ({ id, birth: 1980 + i, sex: "not known" })),
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
  twins: [["Ada", "Ben"]],
  index: null,
});

test("in a drawing somebody between twins costs as much as while an order is looked for", () => {
  const strata = strataOf(kin, rowsOf(kin), []);
  const [top, children] = strata.rows as [number[], number[]];
  const [ada = 0, ben = 0, cal = 0] = children;
  const cost = (row: readonly number[]) => {
    const order = new Arrangement(strata, [top, row], new Uint8Array(strata.units.length));
    return new FastCost(strata, evenPrice(0)).drawn(order, order.at);
  };
  assert.ok(cost([ada, cal, ben]) - cost([ada, ben, cal]) >= weights.twins);
});
