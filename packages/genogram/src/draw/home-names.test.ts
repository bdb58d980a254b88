import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { elliesFamily } from "../../scripts/ellies-family.ts";
import { household } from "../../scripts/invented-family.ts";
import { vectorGraphs } from "../../scripts/vector-graphs.ts";
import { boxesMeet, goesThrough, isInside, segmentsOf } from "../laws/shapes-on-paper.ts";
import { familyOfShape } from "../shape/family-of-shape.ts";
import { drawGenogram } from "./draw-genogram.ts";
import { genogramOf } from "./genogram.ts";
import { LINE } from "./ink.ts";

const day = Temporal.PlainDate.from("2026-11-24");
const names = ["Aunt Sahra's in Southmere", "Home", "The Okafors', 14 Quay Road"];

for (const [title, shape] of vectorGraphs("shapes"))
  test(`${title}: whoever lives together, a home's name is within its line, over no words and no line of the family`, () => {
    const plain = familyOfShape(shape);
    const homeOf = fc.array(fc.nat({ max: 3 }), {
      minLength: plain.people.length,
      maxLength: plain.people.length,
    });
    fc.assert(
      fc.property(homeOf, (homes) => {
        const households = names.map((name, at) => {
          const members = plain.people.filter((_, who) => homes[who] === at).map(({ id }) => id);
          return household(`h${at}`, name, members.join(", "));
        });
        const scene = genogramOf({ ...plain, households }, { day });
        const { people, descents, bars, partnerLines } = scene.geometry;
        const lines = [
          ...descents.map(({ points }) => points),
          ...partnerLines.map(({ points }) => points),
          ...bars.flatMap((bar) => bar.lines),
        ].flatMap((line) => segmentsOf(line));
        for (const run of scene.geometry.households.flatMap(({ runs }) => runs)) {
          const { outline, members, name } = run;
          assert.ok(name);
          assert.ok(isInside({ x: name.x + name.width / 2, y: name.y + name.height / 2 }, outline));
          assert.deepEqual(
            lines.filter((line) => goesThrough(line, name)),
            [],
          );
          const label = people.find(({ id }) => id === members[0])?.label;
          const words = scene.labels.get(members[0] ?? "")?.height ?? 0;
          assert.ok(label && label.y + words <= name.y);
          assert.ok(people.every((one) => one.label === label || !boxesMeet(one.label, name)));
          for (const { cx, cy } of scene.gaps) assert.ok(!isInside({ x: cx, y: cy }, outline));
        }
      }),
      { numRuns: 12 },
    );
  });

test("a home's name is told whole, on as many lines as it takes", () => {
  const given = elliesFamily();
  const [first, ...others] = given.households;
  assert.ok(first);
  const svg = drawGenogram(
    { ...given, households: [{ ...first, name: "The Okafors' house at Southmere Quay" }, ...others] },
    { day, title: "Ellie's family", drawnBy: "Conor Daly" },
  );
  const lines = [...svg.matchAll(/household-word" x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g)];
  const [one, two] = lines.filter(([, x]) => x === lines[0]?.[1]);
  assert.equal(`${one?.[3]} ${two?.[3]}`, "The Okafors&#39; house at Southmere Quay");
  assert.equal(Number(two?.[2]) - Number(one?.[2]), LINE);
});

test("every home's line stands as far from its people as any other's", () => {
  const { geometry } = genogramOf(elliesFamily(), { day });
  const away = geometry.households.flatMap(({ runs }) =>
    runs.map(({ members, outline }) => {
      const first = geometry.people.find(({ id }) => id === members[0]);
      return (first?.cx ?? 0) - Math.min(...outline.map(({ x }) => x));
    }),
  );
  assert.equal(new Set(away.map((far) => far.toFixed(1))).size, 1);
});
