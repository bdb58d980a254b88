import assert from "node:assert/strict";
import { test } from "node:test";
import { vectorGraphs } from "../../scripts/vector-graphs.ts";
import { layOut } from "../layout/lay-out.ts";

type Order = readonly string[];

const graph = new Map(vectorGraphs("shapes")).get("two-sisters-two-brothers");
if (graph === undefined) throw new Error("The shape is not there.");
const { people } = layOut(graph);
const rows = [0, 1, 2].map((row) => people.filter((place) => place.row === row).map(({ id }) => id));

function* ordersOf(ids: Order): Generator<Order> {
  if (ids.length === 0) yield [];
  for (const first of ids)
    for (const rest of ordersOf(ids.filter((id) => id !== first))) yield [first, ...rest];
}

const middleOf = (upper: Order, { a, b }: { a: string | null; b: string | null }): number =>
  (upper.indexOf(a ?? "") + upper.indexOf(b ?? "")) / 2;

function sideBySide(row: Order): boolean {
  return (graph?.unions ?? []).every(
    ({ a, b }) =>
      a === null || b === null || !row.includes(a) || Math.abs(row.indexOf(a) - row.indexOf(b)) === 1,
  );
}

/** How often lines from the middle of a couple to each child cross: of middles and children only the order counts. */
function crossings(upper: Order, lower: Order): number {
  const lines = (graph?.unions ?? [])
    .filter(({ a }) => upper.includes(a ?? ""))
    .flatMap((union) => union.children.map(({ id }) => [middleOf(upper, union), lower.indexOf(id)] as const));
  return lines
    .flatMap(([top, bottom], i) => lines.slice(i + 1).map(([t, b]) => (top - t) * (bottom - b)))
    .filter((across) => across < 0).length;
}

/** The fewest crossings among all orders of every row that `isAllowed`. */
function fewest(isAllowed: (row: Order) => boolean): number {
  const [grandparents = [], parents = [], children = []] = rows.map((row) => [...ordersOf(row)]);
  let least = Number.POSITIVE_INFINITY;
  for (const middle of parents.filter(isAllowed)) {
    const above = grandparents.filter(isAllowed).map((upper) => crossings(upper, middle));
    const below = children.map((lower) => crossings(middle, lower));
    least = Math.min(least, Math.min(...above) + Math.min(...below));
  }
  return least;
}

test("two sisters with two brothers: one crossing is the fewest of all orders with each couple side by side", () => {
  assert.deepEqual(
    rows.map(({ length }) => length),
    [4, 4, 3],
  );
  assert.equal(fewest(sideBySide), 1);
});

test("two sisters with two brothers: without a crossing a couple would have to stand apart", () => {
  assert.equal(
    fewest(() => true),
    0,
  );
});
