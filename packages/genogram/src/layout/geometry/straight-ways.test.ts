import assert from "node:assert/strict";
import { test } from "node:test";
import { elliesFamily } from "../../../scripts/ellies-family.ts";
import { couple, episode, family, parents, person } from "../../../scripts/invented-family.ts";
import { vectorGraphs } from "../../../scripts/vector-graphs.ts";
import { genogramOf } from "../../draw/genogram.ts";
import { isAt, segmentsOf, symbolBox } from "../../laws/shapes-on-paper.ts";
import { familyOfShape } from "../../shape/family-of-shape.ts";
import { genogramSizes } from "../../draw/sizes.ts";
import type { Geometry } from "./geometry.ts";

/** A step shorter than this looks like a mistake, in pixels. */
const LEAST = 10;
const day = Temporal.PlainDate.from("2026-11-24");
const shapes = [...vectorGraphs("shapes")].map(([name, shape]) => [name, familyOfShape(shape)] as const);
const families = [...shapes, ["Ellie's family", elliesFamily()] as const];

/** Level parts of lines between two uprights. */
const stepsIn = ({ descents, partnerLines }: Geometry) =>
  [...descents, ...partnerLines].flatMap(({ points }) =>
    segmentsOf(points)
      .slice(1, -1)
      .map(([from, to]) => Math.hypot(to.x - from.x, to.y - from.y)),
  );

for (const [name, drawn] of families) {
  const { geometry } = genogramOf(drawn, { day });

  test(`${name}: no line steps aside by so little that it looks like a mistake`, () => {
    assert.deepEqual(
      stepsIn(geometry).filter((length) => length < LEAST),
      [],
    );
  });

  test(`${name}: every line reaches under the symbols at its ends, whatever their shape`, () => {
    const box = new Map(geometry.people.map((shape) => [shape.id, symbolBox(shape, genogramSizes.symbol)]));
    for (const { child, points } of geometry.descents) {
      const end = points.at(-1);
      const symbol = box.get(child);
      assert.ok(end && symbol && isAt(end, symbol, 0), `${child}: ${JSON.stringify(end)}`);
    }
  });
}

test("the line from birth parents comes straight down beside a short word such as foster", () => {
  const given = family({
    index: "c",
    people: [
      ...["a", "b", "m", "f"].map((id) =>
        person(id, id, id === "a" || id === "m" ? "female" : "male", "1980"),
      ),
      person("c", "Cal", "male", "2015"),
      person("d", "Di", "female", "2018"),
    ],
    couples: [couple("a", "b", episode("married")), couple("m", "f", episode("married"))],
    parentLinks: [...parents("m f", "c d"), ...parents("a b", "c", "foster")],
  });
  const { geometry } = genogramOf(given, { day });
  const born = geometry.descents.find(({ child, rel }) => child === "c" && rel === "birth");
  assert.equal(born?.own.length, 2);
});
