import assert from "node:assert/strict";
import { test } from "node:test";
import { elliesFamily } from "../../scripts/ellies-family.ts";
import { family, household, person } from "../../scripts/invented-family.ts";
import { describeEcomap } from "./describe-ecomap.ts";
import { drawEcomap } from "./draw-ecomap.ts";
import { hatches } from "./draw-node.ts";
import { NODE, ringOf } from "./places.ts";

const day = Temporal.PlainDate.from("2026-11-24");
const asked = { day, title: "Who is around Ellie", drawnBy: "Conor Daly" };

test("everybody who gives the child personal care is on the ecomap, wherever they live", () => {
  const svg = drawEcomap(elliesFamily(), asked) ?? "";
  assert.match(svg, /aria-label="Kay Marsh, mother: [^"]*gives personal care: feeding on Saturdays\."/);
  assert.match(svg, /aria-label="Ruth Okafor, about 55, gives personal care"/);
  assert.match(svg, /aria-label="Lantern short breaks, [^"]*gives personal care\."/);
});

test("an ecomap is heard from the child outwards, under their home's name", () => {
  const svg = drawEcomap(elliesFamily(), asked) ?? "";
  const said = [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, words = ""]) => words);
  assert.match(said[0] ?? "", /home$/);
  assert.match(said[1] ?? "", /^Ellie Marsh, the child, /);
  assert.match(said.at(-1) ?? "", /^(Mosque kitchen|Thornfield School), /);
});

test("the child's household is in the middle, and support of another home is not on it", () => {
  assert.deepEqual(
    describeEcomap(elliesFamily(), day)?.rows.map(({ name }) => name),
    [
      "Kay's flat",
      "Maureen's house",
      "Kay Marsh",
      "Lantern short breaks",
      "Thornfield School",
      "Mosque kitchen",
    ],
  );
});

test("no stroke of a stressful line stands in its word", () => {
  const points = [
    { x: 0, y: 0 },
    { x: 120, y: 0 },
  ];
  const strokes = (svg: string) => [...svg.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x));
  assert.ok(strokes(hatches(points)).some((x) => x > 30 && x < 90));
  assert.ok(strokes(hatches(points, 60)).every((x) => x <= 30 || x >= 90));
});

test("how strong a support is stands on its line as a word", () => {
  const svg = drawEcomap(elliesFamily(), asked) ?? "";
  assert.match(svg, />strong</);
  assert.match(svg, />weak</);
});

test("a child with no home stated and no support stands alone, and nothing fails", () => {
  const alone = family({ index: "c", people: [person("c", "Cat", "female", "2015")] });
  assert.match(drawEcomap(alone, asked) ?? "", /Home not stated/);
  assert.equal(drawEcomap(family({}), asked), null);
});

test("the household stands in the middle from left to right, and no empty side takes paper", () => {
  for (const count of [1, 2, 3, 5, 6, 8]) {
    const { ring, places } = ringOf(count, { rx: 180, ry: 120 });
    const left = Math.min(...places.map(({ x }) => x), ring.centre.x - 180);
    const right = Math.max(...places.map(({ x }) => x), ring.centre.x + 180);
    assert.ok(Math.abs(ring.centre.x - left - (right - ring.centre.x)) < 1, `${count} stand to one side`);
    const top = Math.min(...places.map(({ y }) => y - NODE.height / 2), ring.centre.y - 120);
    const foot = Math.max(...places.map(({ y }) => y + NODE.height / 2), ring.centre.y + 120);
    assert.ok(top < 1 && foot > ring.height - 1, `${count} leave an empty side`);
  }
});

test("however many supports there are, no two boxes touch and none is on the household", () => {
  for (const count of [1, 2, 3, 5, 8, 13, 30]) {
    const { ring, places } = ringOf(count, { rx: 180, ry: 120 });
    assert.equal(places.length, count);
    for (const [at, a] of places.entries()) {
      const dx = Math.max(0, Math.abs(a.x - ring.centre.x) - NODE.width / 2);
      const dy = Math.max(0, Math.abs(a.y - ring.centre.y) - NODE.height / 2);
      assert.ok(Math.hypot(dx / 180, dy / 120) > 1, `${count}: ${at} is on the household`);
      for (const b of places.slice(at + 1))
        assert.ok(Math.abs(a.x - b.x) >= NODE.width || Math.abs(a.y - b.y) >= NODE.height, `${count}: ${at}`);
    }
  }
});

test("which nights a child sleeps in another home is told whole", () => {
  const given = family({
    index: "r",
    people: [person("r", "Rowan", "male", "2017"), person("b", "Bex", "female", null)],
    households: [
      household("n", "Nan's flat", "r"),
      household("l", "Lantern House", "b,r:one short-break night a month"),
    ],
  });
  const svg = drawEcomap(given, asked) ?? "";
  const words = [...svg.matchAll(/class="ecomap-what"[^>]*>([^<]*)</g)].map(([, text]) => text);
  assert.equal(words.join(" "), "another home: one short-break night a month");
});

test("a thick line ends where its arrow does", () => {
  const svg = drawEcomap(elliesFamily(), asked) ?? "";
  assert.doesNotMatch(svg, /class="ecomap-tie"[^>]*stroke-linecap/);
});
