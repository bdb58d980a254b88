import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { elliesFamily } from "../../scripts/ellies-family.ts";
import { couple, episode, family, household, parents, person } from "../../scripts/invented-family.ts";
import { bittenOutline } from "./bitten-outline.ts";
import { genogramOf } from "./genogram.ts";
import { GAP_RADIUS } from "./placed-gaps.ts";

const day = Temporal.PlainDate.from("2026-11-24");

test("an unknown father beside a mother is not within her home", () => {
  const given = family({
    people: [
      person("m", "M", "female", "1980"),
      person("p", "P", "male", "1980"),
      person("a", "A", "male", "2005"),
    ],
    couples: [couple("m", "p", episode("married"))],
    parentLinks: parents("m", "a"),
    households: [household("h", "Home", "m,p,a")],
  });
  const scene = genogramOf(given, { day });
  const marks = scene.gaps.map(({ cx, cy }) => ({ x: cx, y: cy }));
  const [mark] = marks;
  assert.ok(mark !== undefined);
  for (const { runs } of scene.geometry.households)
    for (const { outline } of runs) assert.ok(!holds(bittenOutline(outline, marks), mark));
});

test("where a partner stands on both sides, the mark goes on along the line to the children", () => {
  const scene = genogramOf(elliesFamily(), { day });
  for (const { cx, cy } of scene.gaps)
    for (const { union, points } of scene.geometry.partnerLines)
      if (scene.couples.has(union))
        for (const [at, to] of points.entries()) {
          const from = points[at - 1] ?? to;
          const level = from.y === to.y && cx > Math.min(from.x, to.x) && cx < Math.max(from.x, to.x);
          assert.ok(!level || Math.abs(cy - to.y) > GAP_RADIUS);
        }
});

test("an outline keeps everybody's symbol, whatever mark is taken out of it", () => {
  const box = [
    { x: 0, y: 0 },
    { x: 118, y: 0 },
    { x: 118, y: 90 },
    { x: 0, y: 90 },
  ];
  fc.assert(
    fc.property(fc.constantFrom(24, 94), fc.integer({ min: 20, max: 50 }), (x, y) => {
      const bitten = bittenOutline(box, [{ x, y }]);
      assert.ok(holds(bitten, { x: 59, y: 26 }));
      assert.ok(!holds(bitten, { x, y }));
    }),
  );
});

function holds(
  outline: readonly { readonly x: number; readonly y: number }[],
  { x, y }: { readonly x: number; readonly y: number },
): boolean {
  let inside = false;
  for (const [at, a] of outline.entries()) {
    const b = outline[(at + 1) % outline.length] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}
