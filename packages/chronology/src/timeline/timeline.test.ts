import assert from "node:assert/strict";
import { test } from "node:test";
import { invented, inventedAccount } from "../../scripts/invented-account.ts";
import { silences } from "../silences.ts";
import type { Mark } from "./model.ts";
import { timeline } from "./timeline.ts";

const year = {
  from: Temporal.PlainDate.from("2026-01-01"),
  to: Temporal.PlainDate.from("2026-12-31"),
  width: 960,
};

function marksOf(...entries: Parameters<typeof timeline>[0]["entries"]): readonly Mark[] {
  return timeline({ ...year, entries }).marks;
}

test("only agencies that have written have a lane, in the usual order", () => {
  const { lanes } = timeline({
    ...year,
    entries: [
      invented("a", "3 March 2026", { agencySort: "Police" }),
      invented("b", "3 April 2026", { agencySort: "Health" }),
    ],
  });
  assert.deepEqual(
    lanes.map(({ sort }) => sort),
    ["Health", "Police"],
  );
});

test("an exact day is a dot, a part-known day is a bar as long as it may have been", () => {
  const marks = marksOf(invented("day", "3 March 2026"), invented("month", "June 2026"));
  const [bar, dot] = marks;
  assert.equal(dot?.shape, "dot");
  assert.equal(bar?.shape, "bar");
  assert.equal(bar.label, "June 2026, Health: Something happened");
  assert.ok(bar.width > 60 && bar.width < 70);
});

test("dots that would overlap become one mark with their number and their worries", () => {
  const [bin, ...others] = marksOf(
    invented("a", "3 March 2026", { tone: "worry" }),
    invented("b", "3 March 2026"),
    invented("c", "4 March 2026", { significant: { why: "A turning point" } }),
  );
  assert.equal(others.length, 0);
  assert.equal(bin?.shape, "bin");
  assert.deepEqual([bin.count, bin.worries, bin.significant], [3, 1, true]);
  assert.equal(
    bin.label,
    "3 March 2026 to 4 March 2026: 3 entries, 1 with a worry, 1 chosen as significant.",
  );
});

test("an entry chosen as significant is larger", () => {
  const marks = marksOf(
    invented("a", "3 March 2026"),
    invented("b", "3 June 2026", { significant: { why: "A turning point" } }),
  );
  assert.deepEqual(
    marks.map((mark) => mark.shape === "dot" && mark.radius),
    [5, 7],
  );
});

test("an entry that began before the first day drawn is drawn from there and said to be cut", () => {
  const [bar] = marksOf(invented("a", "2025-2026"));
  assert.ok(bar?.shape === "bar");
  assert.deepEqual(bar.cut, { left: true, right: false });
});

test("an entry outside the days drawn is counted, not drawn at the edge", () => {
  const { marks, outside } = timeline({ ...year, entries: [invented("a", "3 March 2062")] });
  assert.deepEqual([marks.length, outside], [0, 1]);
});

test("an open silence has its length written before any other", () => {
  const entries = [invented("a", "20 December 2026", { seen: "seen" })];
  const found = silences(entries, { ...year, longerThanDays: 7 });
  const { silences: drawn } = timeline({ ...year, entries, silences: found });
  assert.equal(drawn.find(({ open }) => open)?.text?.words, "11 days");
});

test("thresholds are steps: child protection is the tallest", () => {
  const { bands } = timeline({
    ...year,
    entries: inventedAccount(5),
    bands: [
      { threshold: "Child protection", from: year.from.add({ months: 6 }), to: null },
      { threshold: "Early help", from: year.from, to: year.from.add({ months: 6 }) },
    ],
  });
  const [help, protection] = bands;
  assert.ok(help !== undefined && protection !== undefined && help.height < protection.height);
  assert.equal(protection.label, "Child protection since 1 July 2026.");
});

test("a timeline that ends before it begins is refused", () => {
  assert.throws(() => timeline({ entries: [], from: year.to, to: year.from, width: 960 }), RangeError);
});
