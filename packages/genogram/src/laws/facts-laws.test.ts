import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { tangledFamilies } from "../../scripts/tangled-families.ts";
import {
  describeFamily,
  drawEcomap,
  drawGenogram,
  familyFromJson,
  familyOn,
  familyToJson,
  graphOf,
  kinOf,
  missingIn,
} from "../index.ts";

const today = Temporal.PlainDate.from("2026-11-24");
const days = fc
  .integer({ min: 0, max: 36_000 })
  .map((n) => Temporal.PlainDate.from("1940-01-01").add({ days: n }));

test("however a family is tangled, each parent link on the day is in a union, and each couple is one", () => {
  fc.assert(
    fc.property(tangledFamilies, days, (recorded, day) => {
      const family = familyOn(recorded, day);
      const { unions } = graphOf(family);
      assert.equal(new Set(unions.map(({ id }) => id)).size, unions.length);
      const holds = (parent: string, child: string) =>
        unions.some(
          ({ a, b, children }) => (a === parent || b === parent) && children.some(({ id }) => id === child),
        );
      for (const { parent, child } of family.parentLinks)
        assert.ok(parent === child || holds(parent, child), `${parent} of ${child}`);
      for (const { a, b } of family.couples)
        assert.ok(
          a === b || unions.some((u) => u.partners && [u.a, u.b].includes(a) && [u.a, u.b].includes(b)),
        );
    }),
    { numRuns: 300 },
  );
});

test("however a family is tangled, everybody is told once in the sentences and once in the table", () => {
  fc.assert(
    fc.property(tangledFamilies, (recorded) => {
      const { people } = familyOn(recorded, today);
      const { parts, table } = describeFamily(recorded, today);
      const told = table.flatMap(({ groups }) => groups.flatMap((group) => group.people.map(({ id }) => id)));
      assert.deepEqual(told.toSorted(), people.map(({ id }) => id).toSorted());
      assert.ok((parts[0]?.sentences.length ?? 0) >= people.length);
      for (const { sentence } of missingIn(recorded, today)) assert.match(sentence, /[.?!…]$/);
    }),
    { numRuns: 300 },
  );
});

test("a tangled family is drawn with everybody once, the same each time", () => {
  fc.assert(
    fc.property(tangledFamilies, (recorded) => {
      const asked = {
        day: today,
        title: "A family",
        drawnBy: "somebody",
        layers: ["households", "care", "services"],
      } as const;
      const svg = drawGenogram(recorded, asked);
      const people = familyOn(recorded, today).people;
      assert.equal(svg.match(/data-person="/g)?.length ?? 0, people.length);
      assert.equal(drawGenogram(recorded, asked), svg);
      drawEcomap(recorded, { day: today, title: "Round", drawnBy: "somebody" });
    }),
    { numRuns: 100 },
  );
});

test("a tangled family is read from its JSON as it was written", () => {
  fc.assert(
    fc.property(tangledFamilies, (family) => {
      const written = familyToJson(family);
      const read = familyFromJson(written);
      assert.ok(!("problem" in read));
      assert.equal(familyToJson(read), written);
    }),
    { numRuns: 200 },
  );
});

test("kin words look both ways: whoever is somebody's kin has them as kin", () => {
  fc.assert(
    fc.property(tangledFamilies, (family) => {
      const ids = family.people.map(({ id }) => id);
      for (const id of ids)
        for (const other of kinOf(family, id).keys())
          assert.ok(kinOf(family, other).has(id), `${id} ${other}`);
    }),
    { numRuns: 60 },
  );
});
