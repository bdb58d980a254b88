import assert from "node:assert/strict";
import { test } from "node:test";
import type { Decision } from "./decision.ts";
import { whenHeld } from "./decision-words.ts";
import { inForceOn, isStepDown, spellsOf } from "./spells.ts";

const ladder = ["none", "low", "high"];
const day = (text: string) => Temporal.PlainDate.from(text);
const today = day("2026-11-24");

const decided = (level: string, from: string): Decision => ({
  id: `${level} ${from}`,
  from: day(from),
  level,
  category: null,
  reason: "Because",
  wouldAccept: null,
  by: "Asha Bell",
  agency: "Children's services",
  at: Temporal.Instant.from("2026-11-24T10:00:00Z"),
});
const history = [decided("high", "2024-03-12"), decided("low", "2025-05-20"), decided("none", "2026-11-04")];

test("each decision holds until the day before the next, and the newest goes on", () => {
  assert.deepEqual(
    spellsOf(history, ladder).map((spell) => whenHeld(spell, today)),
    [
      "Since 4 November 2026, 20 days so far",
      "From 20 May 2025 to 3 November 2026, 1 year 5 months",
      "From 12 March 2024 to 19 May 2025, 1 year 2 months",
    ],
  );
});

test("before the first decision nothing holds", () => {
  assert.equal(inForceOn(history, day("2024-03-11")), null);
  assert.equal(inForceOn(history, day("2024-03-12"))?.level, "high");
  assert.deepEqual(inForceOn([], today), null);
});

test("of two decisions for one day the later one holds, and the page says so of the other", () => {
  const twice = [...history, decided("low", "2026-11-04")];
  assert.equal(inForceOn(twice, today)?.level, "low");
  assert.deepEqual(
    spellsOf(twice, ladder)
      .slice(0, 2)
      .map((spell) => whenHeld(spell, today)),
    ["Since 4 November 2026, 20 days so far", "From 4 November 2026, and decided otherwise for the same day"],
  );
});

test("a step down is less than what held until the day before", () => {
  for (const [level, from, steps] of [
    ["low", "2024-03-11", false],
    ["low", "2024-03-13", true],
    ["high", "2025-06-01", false],
    ["low", "2025-06-01", false],
    ["none", "2025-06-01", true],
    ["low", "2026-11-04", false],
    ["none", "2026-11-24", false],
  ] as const)
    assert.equal(isStepDown(history, { level, from: day(from) }, ladder), steps, `${level} from ${from}`);
});

test("a decision recorded by mistake and put right the same day does not hide a step down", () => {
  const mistaken = [decided("high", "2024-03-12"), decided("none", "2026-11-24")];
  assert.equal(isStepDown(mistaken, { level: "low", from: today }, ladder), true);
});
