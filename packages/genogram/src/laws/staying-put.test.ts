import assert from "node:assert/strict";
import { test } from "node:test";
import { vectorGraphs } from "../../scripts/vector-graphs.ts";
import type { Layout } from "../layout/graph.ts";
import { layOut } from "../layout/lay-out.ts";

/** Who stands in each row, from left to right. */
const rows = ({ people }: Layout) =>
  [...Map.groupBy(people, ({ row }) => row)]
    .toSorted(([a], [b]) => a - b)
    .map(([, row]) => row.toSorted((a, b) => a.x - b.x).map(({ id }) => id));

for (const [name, graph] of vectorGraphs("shapes")) {
  test(`${name}: a drawing shown to itself stays as it is`, () => {
    const previous = layOut(graph);
    assert.deepEqual(rows(layOut(graph, { previous })), rows(previous));
  });

  test(`${name}: a brother or sister dragged to the other side stays there`, () => {
    const before = layOut(graph);
    const at = new Map(before.people.map((place) => [place.id, place]));
    const partnered = new Set(graph.unions.flatMap(({ a, b }) => [a, b]));
    const free = graph.unions.flatMap(({ children }) => {
      const alone = children.filter(({ id }) => !partnered.has(id)).map(({ id }) => id);
      const sorted = alone.toSorted((a, b) => (at.get(a)?.x ?? 0) - (at.get(b)?.x ?? 0));
      const [left, right] = [sorted[0], sorted.at(-1)];
      const sameRow = at.get(left ?? "")?.row === at.get(right ?? "")?.row;
      return left === undefined || right === undefined || left === right || !sameRow
        ? []
        : [{ left: right, right: left }];
    });
    for (const pin of free) {
      const { people } = layOut(graph, { previous: before, pins: [pin] });
      const x = new Map(people.map((place) => [place.id, place.x]));
      assert.ok(
        (x.get(pin.left) ?? 0) < (x.get(pin.right) ?? 0),
        `${pin.left} is to stand left of ${pin.right}`,
      );
    }
  });
}
