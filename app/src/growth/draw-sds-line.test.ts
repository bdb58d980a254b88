import assert from "node:assert/strict";
import { test } from "node:test";
import { plotted } from "@throughline/growth";
import { ageTicks, apart, roundTicks } from "./chart-plan.ts";
import { drawSdsLine } from "./draw-sds-line.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const birth = day("2017-02-20");
const today = day("2026-11-24");

function line(values: Readonly<Record<string, number>>): string | null {
  const none = { gestation: null, birthWeight: null, mothersHeight: null, fathersHeight: null };
  const measurements = Object.entries(values).map(([on, value]) => ({
    id: on,
    measure: "weight" as const,
    on: day(on),
    value,
  }));
  const points = plotted({ sex: "male", birth, ...none, measurements }, today);
  return drawSdsLine({ id: "line", birth, points, today, title: "Weight", says: "Words." });
}
const heights = (svg: string | null) =>
  [...(svg ?? "").matchAll(/<circle[^>]* cy="([\d.]+)"/g)].map(([, y]) => Number(y));

test("a child who grows along a line stays level", () => {
  const [first = 0, last = 0] = heights(line({ "2024-02-20": 23, "2026-02-20": 28.6 }));
  assert.ok(Math.abs(first - last) < 4, `${first} and ${last}`);
});

test("a child whose weight stands still goes down", () => {
  const [first = 0, last = 0] = heights(line({ "2024-02-20": 20, "2026-02-20": 20 }));
  assert.ok(last > first + 10, `${first} and ${last}`);
});

test("weights more than a year apart are joined by dots only", () => {
  assert.match(line({ "2024-02-20": 20, "2026-02-20": 20 }) ?? "", /stroke-dasharray="2 4"/);
  assert.doesNotMatch(line({ "2026-01-20": 20, "2026-05-20": 20 }) ?? "", /stroke-dasharray="2 4"/);
});

test("a weight far below every line is still in the picture", () => {
  const [y = Infinity] = heights(line({ "2026-02-20": 9 }));
  assert.ok(y < 150 - 26, `drawn at ${y}`);
});

test("a weight of today is drawn, and no weight is not", () => {
  assert.doesNotMatch(line({ "2026-11-24": 20 }) ?? "NaN", /NaN|Infinity/);
  assert.equal(line({}), null);
});

test("an axis has round numbers, months up to 2 years and years after", () => {
  assert.deepEqual(roundTicks(1.2, 9.7, 5), [2, 4, 6, 8]);
  assert.deepEqual(
    ageTicks(0, 2, 6).map(({ text }) => text),
    ["0", "6", "12", "18", "24"],
  );
  assert.deepEqual(
    ageTicks(0, 10, 6).map(({ text }) => text),
    ["0", "2", "4", "6", "8", "10"],
  );
});

test("names that would touch are moved apart, in their order", () => {
  assert.deepEqual(apart([100, 95, 60], 14), [100, 86, 60]);
});
