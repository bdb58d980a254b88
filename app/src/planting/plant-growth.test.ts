import assert from "node:assert/strict";
import { test } from "node:test";
import { growthOf } from "../growth/growth-of.ts";
import { childById } from "../children/public.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { plantWhenNew } from "./plant-when-new.ts";
import { plantedChildId } from "./planted.store.ts";
import { readSeeds } from "./read-seeds.ts";

const open = await openTestHouse();
const seeds = readSeeds();
const told = seeds.stories.filter(({ growth }) => growth !== null);
await plantWhenNew({ ...open, tell: () => undefined });
const today = Temporal.PlainDate.from("2026-11-24");

const accountOf = async (slug: string) => {
  const nhsNumber = told.find((seed) => seed.slug === slug)?.child.nhsNumber ?? "";
  return await open.store.asProduct(async (tx) => {
    const child = await childById(tx, (await plantedChildId(tx, nhsNumber)) ?? "");
    assert.ok(child);
    return await growthOf(tx, child, today);
  });
};

test("the child whose weight was put down to his condition shows the fall, the question and who looked", async () => {
  const { questions, recorded, due, points } = await accountOf("rowan-pike");
  const fall = questions.find(({ finding }) => finding.rule.id === "school-fall-in-weight");
  assert.match(fall?.finding.sentence ?? "", /a fall of 3\.2 centile spaces; the threshold is 2/);
  assert.equal(String(fall?.reviewedOn), "2026-09-15");
  assert.equal(recorded.notMeasured.length, 2);
  assert.deepEqual(
    due.map(({ interval, late }) => [interval.sort, late]),
    [
      ["weight", 0],
      ["height", 0],
    ],
  );
  assert.ok(points.length > 10);
});

test("a child who grows on her own line is asked nothing about a fall", async () => {
  const { questions, history } = await accountOf("amina-warsame");
  assert.deepEqual(history?.gestation, { weeks: 29, days: 4 });
  assert.deepEqual(
    questions
      .filter(({ finding }) => finding.rule.formula.startsWith("fall"))
      .map(({ finding }) => finding.sentence),
    [],
  );
});

test("a child born at 27 weeks is read at her corrected age", async () => {
  const { questions, birth } = await accountOf("mia-crewe");
  assert.equal(birth?.reading.ages.corrected.days, 27 * 7 + 4 - 280);
  assert.ok(questions.some(({ finding }) => finding.rule.measures.includes("weight")));
});

test("planting again records nothing of growth twice", async () => {
  const count = async () => (await accountOf("rowan-pike")).recorded.facts.length;
  const before = await count();
  await plantWhenNew({ ...open, tell: () => undefined });
  assert.equal(await count(), before);
});
