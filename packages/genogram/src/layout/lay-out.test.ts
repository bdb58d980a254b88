import assert from "node:assert/strict";
import { test } from "node:test";
import type { GraphPerson, LayoutGraph, Union } from "./graph.ts";
import { layOut } from "./lay-out.ts";

function person(id: string, birth: number | null, sex: GraphPerson["sex"] = "not known"): GraphPerson {
  return { id, sex, birth };
}

function union(id: string, a: string | null, b: string | null, ...children: readonly string[]): Union {
  const born = children.map((child) => ({ id: child, rel: "birth" as const }));
  return { id, a, b, partners: true, current: true, start: null, children: born };
}

function family(people: readonly GraphPerson[], ...unions: readonly Union[]): LayoutGraph {
  return { people, unions, households: [], twins: [], index: null };
}

const threeChildren = family(
  [
    person("mum", 1980, "female"),
    person("dad", 1978, "male"),
    person("kit", 2009),
    person("amy", 2003),
    person("bo", 2006),
  ],
  union("u", "mum", "dad", "kit", "amy", "bo"),
);

function leftToRight(graph: LayoutGraph, row: number, options = {}): string[] {
  const { people } = layOut(graph, options);
  return people
    .filter((place) => place.row === row)
    .sort((one, other) => one.x - other.x)
    .map(({ id }) => id);
}

test("children stand eldest first, in whatever order they were told", () => {
  assert.deepEqual(leftToRight(threeChildren, 1), ["amy", "bo", "kit"]);
});

test("a man stands left of a woman in a couple where nothing speaks against it", () => {
  assert.deepEqual(leftToRight(threeChildren, 0), ["dad", "mum"]);
});

test("a pin of the practitioner's is kept over the order of birth", () => {
  const pins = [{ left: "kit", right: "amy" }];
  const order = leftToRight(threeChildren, 1, { pins });
  assert.ok(order.indexOf("kit") < order.indexOf("amy"));
});

test("a new baby leaves everybody else in their order and near their place", () => {
  const before = layOut(threeChildren);
  const more = family(
    [...threeChildren.people, person("new", 2026)],
    union("u", "mum", "dad", "kit", "amy", "bo", "new"),
  );
  const after = layOut(more, { previous: before });
  for (const { id, x, row } of before.people) {
    const now = after.people.find((place) => place.id === id);
    assert.equal(now?.row, row);
    assert.ok(Math.abs((now?.x ?? 99) - x) < 0.6);
  }
});

test("a family of nobody is an empty layout", () => {
  assert.deepEqual(layOut(family([])), { people: [], unions: [], passes: [], warnings: [] });
});
