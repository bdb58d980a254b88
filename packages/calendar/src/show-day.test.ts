import { test } from "node:test";
import assert from "node:assert/strict";
import {
  compareDays,
  daysBetween,
  exactDay,
  isExactDay,
  aboutDay,
  londonDay,
  londonTime,
  showDay,
  showDays,
  showShortDay,
  someDayBetween,
  someDayInMonth,
  someDayInYear,
  weekdayName,
} from "./index.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

test("a day is shown in full, or short for a narrow column", () => {
  assert.equal(showDay(day("2021-03-12")), "12 March 2021");
  assert.equal(showShortDay(day("2021-03-02")), "2 Mar 2021");
  assert.equal(weekdayName(day("2021-03-12")), "Friday");
});

test("one day is singular, no day and many are plural", () => {
  assert.deepEqual([0, 1, 47].map(showDays), ["0 days", "1 day", "47 days"]);
});

test("days between are counted forwards, and negative backwards", () => {
  assert.equal(daysBetween(day("2021-03-12"), day("2021-03-14")), 2);
  assert.equal(daysBetween(day("2021-03-14"), day("2021-03-12")), -2);
});

test("part-known days sort by their earliest day, then by their latest", () => {
  const sorted = [
    someDayInYear(2021),
    someDayInMonth(2021, 1),
    exactDay(day("2020-12-31")),
    exactDay(day("2021-01-01")),
  ].sort(compareDays);
  assert.deepEqual(
    sorted.map(({ precision }) => precision),
    ["day", "day", "month", "year"],
  );
});

test("an estimate of a day is not an exact day", () => {
  assert.equal(isExactDay(exactDay(day("2021-03-12"))), true);
  assert.equal(isExactDay(aboutDay(exactDay(day("2021-03-12")))), false);
  assert.equal(isExactDay(someDayInMonth(2021, 3)), false);
});

test("a stretch from a day to that day is the day, and never runs backwards", () => {
  assert.equal(someDayBetween(day("2021-03-12"), day("2021-03-12")).precision, "day");
  assert.throws(() => someDayBetween(day("2021-03-12"), day("2021-03-11")), RangeError);
});

test("an instant is a day and a time in England, summer time included", () => {
  const instant = Temporal.Instant.from("2021-06-30T23:30:00Z");
  assert.equal(londonDay(instant).toString(), "2021-07-01");
  assert.equal(londonTime(instant).toString(), "00:30:00");
});
