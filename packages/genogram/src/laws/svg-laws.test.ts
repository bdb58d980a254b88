import assert from "node:assert/strict";
import { test } from "node:test";
import { assert as always, property } from "fast-check";
import { vectorGraphs } from "../../scripts/vector-graphs.ts";
import { wildGraphs } from "../../scripts/wild-graphs.ts";
import { drawGenogram } from "../draw/draw-genogram.ts";
import { familyOfShape } from "../shape/family-of-shape.ts";
import type { Shape } from "../shape/shape.ts";

const day = Temporal.PlainDate.from("2026-11-24");
const draw = (shape: Shape) =>
  drawGenogram(familyOfShape(shape), { day, title: "A family", drawnBy: "Ada Bell, Northside School" });

/** Every tag closed in its turn, nothing that is not a number, and texts that break nothing. */
function isWellFormed(svg: string): void {
  const open: string[] = [];
  for (const [tag, end, name = "", own] of svg.matchAll(
    /<(\/?)([\w:-]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>/g,
  )) {
    if (end === "/") assert.equal(open.pop(), name, `${tag} closes another`);
    else if (own === "") open.push(name);
  }
  assert.deepEqual(open, []);
  assert.doesNotMatch(svg.replaceAll(/<\/?[\w:-]+(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g, ""), /[<>]/);
  assert.doesNotMatch(svg, /NaN|undefined|Infinity|null/);
  assert.doesNotMatch(
    svg,
    /[^\P{Cc}\t\n\r]|\p{Surrogate}|\uFFFE|\uFFFF/u,
    "a character that XML does not take",
  );
}

function keepsTheLaws(shape: Shape): void {
  const svg = draw(shape);
  isWellFormed(svg);
  assert.equal(draw(structuredClone(shape)), svg);
}

for (const folder of ["shapes", "wild"] as const)
  for (const [name, shape] of vectorGraphs(folder))
    test(`${name}: the drawing is well-formed, has everybody's name, and is the same each time`, () => {
      keepsTheLaws(shape);
      const svg = draw(shape);
      for (const person of shape.people) assert.ok(svg.includes(person.name), person.name);
    });

test("any family, however tangled, is drawn as well-formed SVG", () => {
  const named = ({
    people,
    ...graph
  }: Omit<Shape, "people"> & { people: readonly Omit<Shape["people"][number], "name">[] }) => ({
    ...graph,
    people: people.map((person) => ({ ...person, name: `<${person.id}> & "co"\u0000\u0008\uD800]]>` })),
  });
  always(property(wildGraphs(10, 10).map(named), keepsTheLaws), { numRuns: 150 });
});
