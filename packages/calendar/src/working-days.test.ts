import { test } from "node:test";
import assert from "node:assert/strict";
import * as fc from "fast-check";
import { addWorkingDays, bankHolidays, daysBetween, isWorkingDay, workingDaysBetween } from "./index.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const inTable = fc.integer({ min: 0, max: 4500 }).map((n) => day("2015-06-01").add({ days: n }));

test("the moved and the extra bank holidays of England are not working days", () => {
  for (const on of [
    "2020-05-08",
    "2022-06-02",
    "2022-06-03",
    "2022-09-19",
    "2023-05-08",
    "2021-12-27",
    "2021-12-28",
  ])
    assert.equal(isWorkingDay(day(on)), false, on);
  for (const on of ["2020-05-04", "2022-05-30", "2026-11-24"]) assert.equal(isWorkingDay(day(on)), true, on);
});

test("every bank holiday stands on a weekday, and no year has fewer than eight", () => {
  for (const { on, name } of bankHolidays) assert.ok(on.dayOfWeek <= 5, `${on.toString()} ${name}`);
  for (let year = 2015; year <= 2028; year++)
    assert.ok(bankHolidays.filter(({ on }) => on.year === year).length >= 8, String(year));
});

test("day 0 is the trigger and day 1 the next working day", () => {
  assert.equal(addWorkingDays(day("2026-11-24"), 0).toString(), "2026-11-24");
  assert.equal(addWorkingDays(day("2026-11-24"), 1).toString(), "2026-11-25");
  assert.equal(addWorkingDays(day("2026-11-27"), 1).toString(), "2026-11-30");
  assert.equal(addWorkingDays(day("2026-11-28"), 0).toString(), "2026-11-28");
  assert.equal(addWorkingDays(day("2026-11-28"), 1).toString(), "2026-11-30");
});

test("a conference due in 15 working days skips Christmas and New Year", () => {
  assert.equal(addWorkingDays(day("2026-12-14"), 15).toString(), "2027-01-07");
});

test("counting back passes over weekends and bank holidays too", () => {
  assert.equal(addWorkingDays(day("2026-12-29"), -2).toString(), "2026-12-23");
  assert.equal(workingDaysBetween(day("2026-12-29"), day("2026-12-23")), -2);
});

test("counting working days undoes adding them", () => {
  fc.assert(
    fc.property(inTable, fc.integer({ min: -60, max: 120 }), (from, n) => {
      assert.equal(workingDaysBetween(from, addWorkingDays(from, n)), n);
    }),
  );
});

test("adding working days always lands on a working day, in order", () => {
  fc.assert(
    fc.property(inTable, fc.integer({ min: 1, max: 100 }), (from, n) => {
      const to = addWorkingDays(from, n);
      assert.ok(isWorkingDay(to));
      assert.ok(daysBetween(from, to) >= n);
      assert.ok(daysBetween(addWorkingDays(from, n + 1), to) < 0);
    }),
  );
});

test("a count is the same as looking at each day in turn", () => {
  fc.assert(
    fc.property(inTable, fc.integer({ min: 0, max: 60 }), (from, n) => {
      let count = 0;
      for (let i = 1; i <= n; i++) if (isWorkingDay(from.add({ days: i }))) count++;
      assert.equal(workingDaysBetween(from, from.add({ days: n })), count);
    }),
  );
});

test("outside the table of bank holidays the answer is refused, never guessed", () => {
  const refusal =
    /England’s bank holidays are known from 1 January 2015 to 31 December 2028; 1 January 2029 is outside them\./;
  assert.throws(() => isWorkingDay(day("2029-01-01")), refusal);
  assert.throws(() => isWorkingDay(day("2014-12-31")), RangeError);
  assert.throws(() => addWorkingDays(day("2028-12-20"), 30), RangeError);
  assert.throws(() => addWorkingDays(day("2015-01-05"), -30), RangeError);
  assert.throws(() => workingDaysBetween(day("2028-12-20"), day("2029-01-20")), RangeError);
});
