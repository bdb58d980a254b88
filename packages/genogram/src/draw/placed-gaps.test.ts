import assert from "node:assert/strict";
import { test } from "node:test";
import { elliesFamily } from "../../scripts/ellies-family.ts";
import { couple, episode, family, household, parents, person } from "../../scripts/invented-family.ts";
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
  const [mark] = scene.gaps;
  assert.ok(mark !== undefined);
  for (const { runs } of scene.geometry.households)
    for (const { outline } of runs) assert.ok(!holds(outline, { x: mark.cx, y: mark.cy }));
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

test("the mark for an unknown father is below the home of a mother with nobody beside her, and above her child", () => {
  const given = family({
    people: [person("m", "M", "female", "1980"), person("a", "A", "male", "2005")],
    parentLinks: parents("m", "a"),
    households: [household("h", "Home", "m")],
  });
  const { gaps, geometry } = genogramOf(given, { day });
  const [mother, child] = geometry.people;
  const [mark] = gaps;
  const bottom = Math.max(...(geometry.households[0]?.runs[0]?.outline ?? []).map(({ y }) => y));
  assert.ok(mark && mother && child);
  assert.ok(mark.cy - GAP_RADIUS > bottom && mark.cy + GAP_RADIUS < child.cy);
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
