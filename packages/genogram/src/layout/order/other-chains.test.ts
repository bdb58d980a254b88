import assert from "node:assert/strict";
import { test } from "node:test";
import { kinOf } from "../kin/kin-of.ts";
import { besideOf, chainsOf } from "./chains.ts";
import { otherChains } from "./other-chains.ts";

/** Every other way to stand: "a-b" for a couple, "a=b" for a couple still together. */
function othersFrom(...couples: readonly string[]): string[][] {
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
  const row = new Int32Array(ids.length);
  return otherChains(kin, row, besideOf(kin, row)).map((beside) =>
    chainsOf(beside)
      .map((chain) => chain.map((person) => kin.people[person]?.id).join(" "))
      .sort(),
  );
}

test("the partner who stands apart may change places with a former one, not with the current one", () => {
  const others = othersFrom("ann-jo", "ann-ray", "ann=sam");
  assert.equal(others.length, 1);
  assert.ok(others.flat().every((chain) => !chain.includes("ann") || chain.includes("sam")));
});

test("as many couples stand side by side in every other way", () => {
  for (const chains of othersFrom("a-b", "a-c", "a-d", "d-e", "e-f")) assert.equal(chains.length, 2);
});

test("where everybody has two partners at most there is no other way", () => {
  assert.deepEqual(othersFrom("a-b", "b-c", "c-d"), []);
});
