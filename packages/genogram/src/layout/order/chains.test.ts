import assert from "node:assert/strict";
import { test } from "node:test";
import { kinOf } from "../kin/kin-of.ts";
import { besideOf, chainsOf } from "./chains.ts";

/** Chains of people on one row, partnered as told: "a-b" for a couple, "a=b" for a couple still together. */
function chainsFrom(...couples: readonly string[]): string[] {
  const ids = [...new Set(couples.flatMap((couple) => couple.split(/[-=]/)))];
  const kin = kinOf({
    people: ids.map((id) => ({ id, sex: "not known", birth: null })),
    unions: couples.map((couple) => {
      const [a = "", b = ""] = couple.split(/[-=]/);
      return { id: couple, a, b, partners: true, current: couple.includes("="), start: null, children: [] };
    }),
    households: [],
    twins: [],
    index: null,
  });
  const chains = chainsOf(besideOf(kin, new Int32Array(ids.length)));
  return chains.map((chain) => chain.map((person) => kin.people[person]?.id).join(" ")).sort();
}

test("a mother stands between the fathers of her children", () => {
  assert.deepEqual(chainsFrom("jo-ann", "ann-ray"), ["jo ann ray"]);
});

test("of three partners the current one is beside her and one stands apart", () => {
  const chains = chainsFrom("ann-jo", "ann-ray", "ann=sam");
  assert.equal(chains.length, 2);
  assert.ok(chains.some((chain) => chain.includes("ann") && chain.includes("sam")));
});

test("four people partnered in a ring break it once only", () => {
  assert.equal(chainsFrom("a-b", "b-c", "c-d", "d-a").length, 1);
});
