import assert from "node:assert/strict";
import { test } from "node:test";
import { vectorGraphs } from "../../scripts/vector-graphs.ts";
import { geometryOf } from "../layout/geometry/geometry-of.ts";
import type { Descent, Geometry, Point } from "../layout/geometry/geometry.ts";
import { layOut } from "../layout/lay-out.ts";

const LEAST = 9.9;

/** Descents to each child that several reach. */
const toOneChild = ({ descents }: Geometry): Descent[][] =>
  [...Map.groupBy(descents, ({ child }) => child).values()].filter((all) => all.length > 1);

/** Where a line stands at a height, if it passes there upright. */
function uprightAt(points: readonly Point[], y: number): number | null {
  const place = points.findIndex((to, at) => {
    const from = points[at - 1];
    return from?.x === to.x && Math.min(from.y, to.y) <= y && y <= Math.max(from.y, to.y);
  });
  return points[place]?.x ?? null;
}

for (const [name, graph] of vectorGraphs("shapes")) {
  const drawing = geometryOf(layOut(graph), graph);

  test(`${name}: two lines that reach one child stand far enough apart to be told apart`, () => {
    for (const lines of toOneChild(drawing)) {
      const ends = lines.map(({ points }) => points.at(-1)?.x ?? 0).sort((one, other) => one - other);
      for (const [at, x] of ends.entries())
        assert.ok(at === 0 || x - (ends[at - 1] ?? 0) >= LEAST, `${lines[0]?.child}: ${ends.join(", ")}`);
    }
  });

  test(`${name}: the words of a link begin next to its own line`, () => {
    for (const lines of toOneChild(drawing))
      for (const { union, child, word } of lines) {
        if (word === null) continue;
        const middle = word.y + word.height / 2;
        const away = lines.flatMap(({ union: of, points }) => {
          const x = uprightAt(points, middle);
          if (x === null) return [];
          return [{ of, away: Math.abs(word.x - x) }];
        });
        const nearest = away.toSorted((one, other) => one.away - other.away)[0];
        assert.equal(nearest?.of, union, `${child}: ${JSON.stringify(away)}`);
      }
  });
}
