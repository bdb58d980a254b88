import { test } from "node:test";
import assert from "node:assert/strict";
import * as fc from "fast-check";
import vectors from "../vectors/part-known-days.json" with { type: "json" };
import {
  aboutDay,
  exactDay,
  isProblem,
  type PartKnownDay,
  readPartKnownDay,
  showPartKnownDay,
  someDayBetween,
  someDayInMonth,
  someDayInSeason,
  someDayInYear,
} from "./index.ts";

const days = fc
  .integer({ min: 0, max: 80_000 })
  .map((n) => Temporal.PlainDate.from("1900-01-01").add({ days: n }));
const years = fc.integer({ min: 1900, max: 2100 });
const partKnownDays: fc.Arbitrary<PartKnownDay> = fc.oneof(
  days.map(exactDay),
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => someDayInMonth(year, month)),
  fc
    .tuple(years, fc.constantFrom("spring" as const, "summer" as const, "autumn" as const, "winter" as const))
    .map(([year, season]) => someDayInSeason(season, year)),
  years.map(someDayInYear),
  fc
    .tuple(days, fc.integer({ min: 0, max: 900 }))
    .map(([from, n]) => someDayBetween(from, from.add({ days: n }))),
  fc
    .tuple(years, fc.integer({ min: 0, max: 9 }))
    .map(([year, n]) => someDayBetween(someDayInYear(year).from, someDayInYear(year + n).to)),
);

const plain = (day: PartKnownDay) => ({ ...day, from: day.from.toString(), to: day.to.toString() });

test("every day in the table is read and shown as it says", () => {
  for (const { text, shown, ...expected } of vectors.read) {
    const day = readPartKnownDay(text);
    assert.ok(!isProblem(day), `${text}: ${isProblem(day) ? day.problem : ""}`);
    assert.deepEqual(plain(day), expected, text);
    assert.equal(showPartKnownDay(day), shown, text);
  }
});

test("what cannot be read is refused with a sentence that says what would do", () => {
  for (const { text, problem } of vectors.refused)
    assert.deepEqual(readPartKnownDay(text), { problem }, text);
});

test("a day that is shown reads as the same day again", () => {
  fc.assert(
    fc.property(partKnownDays, fc.boolean(), (day, about) => {
      const shown = about ? aboutDay(day) : day;
      const again = readPartKnownDay(showPartKnownDay(shown));
      assert.ok(!isProblem(again), showPartKnownDay(shown));
      assert.deepEqual(plain(again), plain(shown));
    }),
    { numRuns: 2000 },
  );
});

test("no text, however odd, makes the reading fail", () => {
  const piece = fc.constantFrom(
    "12",
    "3",
    "2021",
    "/",
    "-",
    " to ",
    "about ",
    "March ",
    "summer ",
    "early ",
    "T",
    "Z",
    "31",
    "Fri ",
    " ",
    "’",
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const day = readPartKnownDay(text);
      if (!isProblem(day)) assert.ok(Temporal.PlainDate.compare(day.from, day.to) <= 0);
      else assert.match(day.problem, /\.$/);
    }),
    { numRuns: 3000 },
  );
});

test("a long paragraph in a day's place is refused, and quoted short", () => {
  const day = readPartKnownDay("She was seen on the ward ".repeat(400));
  assert.ok(isProblem(day));
  assert.ok(day.problem.length < 200);
});
