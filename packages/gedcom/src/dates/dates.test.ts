import assert from "node:assert/strict";
import { test } from "node:test";
import { isProblem, readPartKnownDay, showPartKnownDay } from "@throughline/calendar";
import fc from "fast-check";
import cases from "../../vectors/dates.json" with { type: "json" };
import { hebrewDay } from "./hebrew-day.ts";
import { julianDay } from "./julian-day.ts";
import { frenchDay } from "./french-day.ts";
import { readGedcomDate } from "./read-gedcom-date.ts";
import { dateStructure } from "./show-gedcom-date.ts";

for (const { date, phrase, shown, after, before, words } of cases)
  test(`“${date}”${phrase === undefined ? "" : `, “${phrase}”,`} says ${shown ?? "no day"}`, () => {
    const read = readGedcomDate(date, phrase ?? null);
    const show = (day: typeof read.day) => (day === null ? null : showPartKnownDay(day));
    assert.equal(show(read.day), shown ?? null);
    assert.equal(show(read.after), after ?? null);
    assert.equal(show(read.before), before ?? null);
    assert.equal(read.words, words ?? phrase ?? null);
    assert.equal(read.written, date);
  });

test("Hebrew days fall where Temporal's own Hebrew calendar has them", () => {
  for (let year = 5300; year < 5800; year += 7) {
    const start = Temporal.PlainDate.from({ calendar: "hebrew", year, month: 1, day: 1 });
    for (let days = 0; days < start.daysInYear; days += 11) {
      const day = start.add({ days });
      const adar =
        day.monthCode === "M05L" ? 6 : Number(day.monthCode.slice(1)) + (day.monthCode > "M05L" ? 1 : 0);
      assert.equal(hebrewDay(year, adar, day.day)?.toString(), day.withCalendar("iso8601").toString());
    }
  }
});

test("Julian and French days fall where history has them", () => {
  assert.equal(julianDay(1752, 9, 2)?.toString(), "1752-09-13");
  assert.equal(julianDay(1917, 10, 25)?.toString(), "1917-11-07");
  assert.equal(julianDay(1900, 2, 29)?.toString(), "1900-03-13");
  assert.equal(julianDay(-43, 3, 15)?.toString(), "-000043-03-13");
  assert.equal(frenchDay(2, 11, 9)?.toString(), "1794-07-27");
  assert.equal(frenchDay(8, 2, 18)?.toString(), "1799-11-09");
  assert.equal(frenchDay(14, 4, 10)?.toString(), "1805-12-31");
  assert.equal(frenchDay(4, 13, 6), null);
});

test("a day written as GEDCOM and read again is the same day, season and all in 7.0", () => {
  for (const text of [
    "12 March 2021",
    "March 2021",
    "2021",
    "about 2021",
    "summer 2019",
    "early 2019",
    "2019 to 2021",
    "12 to 14 March 2021",
    "about March 1900",
  ]) {
    const day = readPartKnownDay(text);
    assert.ok(!isProblem(day));
    const date = dateStructure(day, "7.0");
    const again = readGedcomDate(date.text ?? "", date.children[0]?.text ?? null).day;
    assert.equal(again && showPartKnownDay(again), text);
  }
});

test("no text makes reading a date throw, and long text is only words", () => {
  const word = fc.constantFrom(
    "ABT",
    "BET",
    "AND",
    "FROM",
    "TO",
    "1900",
    "12",
    "MAR",
    "@#DHEBREW@",
    "/",
    "BCE",
    "(",
    ")",
    "INT",
    "0",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 12 }), (parts) => {
      assert.equal(readGedcomDate(parts.join(" ")).written, parts.join(" "));
    }),
  );
  assert.equal(readGedcomDate("A ".repeat(500_000)).day, null);
});
