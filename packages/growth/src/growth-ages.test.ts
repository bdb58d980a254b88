import assert from "node:assert/strict";
import { test } from "node:test";
import { type AgeRule, drivingAge } from "./driving-age.ts";
import { type Gestation, gestationDays, readGestation, showGestation, TERM_DAYS } from "./gestation.ts";
import { agesAfter, growthAges, inDays } from "./growth-ages.ts";

const birth = Temporal.PlainDate.from("2023-12-20");
const after = (days: number, gestation: Gestation | null) =>
  growthAges(birth, gestation, birth.add({ days }));
const weeks = (weeks: number, days = 0): Gestation => ({ weeks, days });

test("corrected age counts from 40 weeks, for every child and for life", () => {
  assert.equal(after(0, weeks(40)).corrected.days, 0);
  assert.equal(after(100, weeks(28)).corrected.days, 16);
  assert.equal(after(0, weeks(24, 3)).corrected.days, -109);
  assert.equal(after(5000, weeks(38)).corrected.days, 4986);
  assert.deepEqual(agesAfter(5000, weeks(38)), after(5000, weeks(38)));
});

test("a child born late is older by correction, and one whose gestation is not known is as old as lived", () => {
  assert.equal(after(10, weeks(42, 1)).corrected.days, 25);
  assert.deepEqual(after(10, null).corrected, after(10, null).chronological);
});

test("years have 365.25 days, so 4 years is exactly 1461 days", () => {
  assert.equal(inDays(1461).years, 4);
  assert.equal(after(7305, null).chronological.years, 20);
  assert.equal(after(1, null).chronological.years, 1 / 365.25);
});

test("the gestation reached is said until 42 weeks, and not after", () => {
  assert.deepEqual(after(10, weeks(30, 5)).correctedGestation, weeks(32, 1));
  assert.deepEqual(after(13, null).correctedGestation, weeks(41, 6));
  assert.equal(after(14, null).correctedGestation, null);
});

test("nobody is measured before birth", () => {
  assert.throws(() => growthAges(birth, null, birth.subtract({ days: 1 })), RangeError);
});

test("a gestation that nobody wrote is not known, and an impossible one is a problem", () => {
  assert.equal(readGestation(null, null), null);
  assert.equal(readGestation(0, 0), null);
  assert.deepEqual(readGestation(36, null), weeks(36));
  assert.deepEqual(readGestation(21, 0), {
    problem: "Gestation at birth is from 22 to 44 whole weeks, not 21.",
  });
  assert.deepEqual(readGestation(40, 7), { problem: "The days of a gestation are from 0 to 6, not 7." });
  for (const [w, d] of [
    [45, 0],
    [38.5, 0],
    [38, -1],
    [38, 1.5],
  ] as const)
    assert.ok("problem" in (readGestation(w, d) ?? {}));
});

test("a gestation is said in weeks and days", () => {
  assert.equal(showGestation(weeks(40)), "40 weeks");
  assert.equal(showGestation(weeks(39, 1)), "39 weeks and 1 day");
  assert.equal(showGestation(weeks(39, 2)), "39 weeks and 2 days");
  assert.equal(gestationDays(weeks(39, 2)), 275);
  assert.equal(gestationDays(null), TERM_DAYS);
});

test("on paper charts correction ends at 1 year, or at 2 for a child born before 32 weeks, and begins below 37", () => {
  const drives = (rule: AgeRule, gestation: Gestation | null, correctedDays: number) => {
    const lived = correctedDays + TERM_DAYS - gestationDays(gestation);
    return drivingAge(rule, after(lived, gestation), gestation);
  };
  assert.equal(drives("paper chart", weeks(37), 50), "chronological");
  assert.equal(drives("paper chart", null, 50), "chronological");
  assert.equal(drives("paper chart", weeks(36, 6), 365), "corrected");
  assert.equal(drives("paper chart", weeks(36, 6), 366), "chronological");
  assert.equal(drives("paper chart", weeks(31, 6), 730), "corrected");
  assert.equal(drives("paper chart", weeks(31, 6), 731), "chronological");
  assert.equal(drives("paper chart", weeks(32), 366), "chronological");
  assert.equal(drives("corrected", weeks(26), 5000), "corrected");
  assert.equal(drives("chronological", weeks(26), 10), "chronological");
});
