import assert from "node:assert/strict";
import { test } from "node:test";
import { kinOf } from "../kin/kin-of.ts";
import { rowsOf } from "./rows-of.ts";

/** Rows by id of a family told as "father+mother>child child", a missing parent as "?". */
function rowsFrom(...unions: readonly string[]): {
  row: (id: string) => number;
  warnings: readonly string[];
} {
  const told = unions.map((union) => {
    const [parents = "", children = ""] = union.split(">");
    const [a = "?", b = "?"] = parents.split("+");
    return { a, b, children: children.split(" ").filter((child) => child !== "") };
  });
  const ids = [...new Set(told.flatMap(({ a, b, children }) => [a, b, ...children]))].filter(
    (id) => id !== "?",
  );
  const known = (id: string): string | null => (id === "?" ? null : id);
  const kin = kinOf({
    people: ids.map((id) => ({ id, sex: "not known", birth: null })),
    unions: told.map(({ a, b, children }, number) => ({
      id: `u${number}`,
      a: known(a),
      b: known(b),
      partners: true,
      current: true,
      start: null,
      children: children.map((id) => ({ id, rel: "birth" as const })),
    })),
    households: [],
    twins: [],
    index: null,
  });
  const { row, upward } = rowsOf(kin);
  return { row: (id) => row[kin.numberOf.get(id) ?? -1] ?? -1, warnings: upward.warnings };
}

test("partners share a row and their children are on the next", () => {
  const { row } = rowsFrom("dad+mum>kit", "gran+grandad>dad");
  assert.deepEqual(["gran", "dad", "mum", "kit"].map(row), [0, 1, 1, 2]);
});

test("an uncle and niece who are partners share a row below her parents", () => {
  const { row } = rowsFrom("p+q>sister uncle", "in+sister>niece", "uncle+niece>child");
  assert.equal(row("uncle"), row("niece"));
  assert.ok(row("niece") > row("sister"));
  assert.equal(row("child"), row("niece") + 1);
});

test("a man whose partners were a mother and then her daughter stands above the child of each", () => {
  const { row, warnings } = rowsFrom("x+mother>daughter", "man+mother>son", "man+daughter>last");
  assert.ok(row("daughter") > row("mother"));
  assert.ok(row("last") > row("daughter") && row("last") > row("man"));
  assert.deepEqual(warnings, []);
});

test("siblings of whom no parent is known share a row", () => {
  const { row } = rowsFrom("?+?>one other", "one+mate>child");
  assert.equal(row("one"), row("other"));
});

test("somebody told as their own grandparent is drawn, and the contradiction is named", () => {
  const { row, warnings } = rowsFrom("a+x>b", "b+y>a");
  assert.equal(warnings.length, 1);
  assert.match(warnings[0] ?? "", /\{a\}|\{b\}/);
  assert.notEqual(row("a"), row("b"));
});
