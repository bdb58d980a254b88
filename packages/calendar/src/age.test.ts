import { test } from "node:test";
import assert from "node:assert/strict";
import { ageOn, exactDay, isProblem, readPartKnownDay, showAge } from "./index.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const age = (birth: string, on: string) => showAge(ageOn(exactDay(day(birth)), day(on)));
const partKnownAge = (birth: string, on: string) => {
  const born = readPartKnownDay(birth);
  assert.ok(!isProblem(born));
  return showAge(ageOn(born, day(on)));
};

test("a baby's age is in days, then weeks, then months, then years and months", () => {
  assert.equal(age("2026-11-24", "2026-11-24"), "newborn");
  assert.equal(age("2026-11-23", "2026-11-24"), "1 day");
  assert.equal(age("2026-10-20", "2026-11-24"), "5 weeks");
  assert.equal(age("2026-08-24", "2026-11-24"), "3 months");
  assert.equal(age("2025-09-10", "2026-11-24"), "14 months");
  assert.equal(age("2017-07-03", "2026-11-24"), "9 years 4 months");
  assert.equal(age("2016-11-24", "2026-11-24"), "10 years");
  assert.equal(age("2016-11-25", "2026-11-24"), "9 years 11 months");
  assert.equal(age("1992-03-01", "2026-11-24"), "34 years");
});

test("a child born on 29 February is a year older on 1 March", () => {
  assert.equal(age("2016-02-29", "2021-02-28"), "4 years 11 months");
  assert.equal(age("2016-02-29", "2021-03-01"), "5 years");
});

test("the age of somebody whose birth is part known is about", () => {
  assert.equal(partKnownAge("2017", "2026-11-24"), "about 9");
  assert.equal(partKnownAge("about 12 March 2017", "2026-11-24"), "about 9");
  assert.equal(partKnownAge("about 1990", "2026-11-24"), "about 36");
  assert.equal(partKnownAge("August 2026", "2026-11-24"), "about 3 months");
  assert.equal(partKnownAge("November 2026", "2026-11-05"), "about newborn");
});

test("before the birth a child is not yet born", () => {
  assert.deepEqual(ageOn(exactDay(day("2027-01-05")), day("2026-11-24")), { unborn: true });
  assert.equal(age("2027-01-05", "2026-11-24"), "not yet born");
});

test("an age keeps its years, months, days and how sure it is", () => {
  assert.deepEqual(ageOn(exactDay(day("2025-10-23")), day("2026-11-24")), {
    years: 1,
    months: 1,
    days: 397,
    exact: true,
  });
});
