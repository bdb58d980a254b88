import assert from "node:assert/strict";
import { test } from "node:test";
import { isProblem } from "@throughline/calendar";
import readings from "../vectors/readings.json" with { type: "json" };
import { bandInWords } from "./band.ts";
import { centile } from "./centile.ts";
import { inDays } from "./growth-ages.ts";
import type { Measure, Sex } from "./measure.ts";
import { type Measured, readingOf, standing } from "./reading.ts";
import { whyNoTable } from "./why-no-table.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const measured: Measured = {
  sex: "female",
  birth: day("2020-03-01"),
  gestation: { weeks: 31, days: 2 },
  measure: "weight",
  on: day("2020-09-01"),
  value: 5.9,
};
function reading(changes: Partial<Measured> = {}) {
  const read = readingOf({ ...measured, ...changes });
  if (isProblem(read)) throw new Error(read.problem);
  return read;
}

for (const name of new Set(readings.map((one) => one.case)))
  test(`${name}, each measure of each sex has the SDS that was worked out elsewhere`, () => {
    for (const one of readings.filter((of) => of.case === name)) {
      const [weeks, days] = one.gestation ?? [];
      const read = reading({
        sex: one.sex as Sex,
        birth: day(one.birth),
        gestation: weeks === undefined || days === undefined ? null : { weeks, days },
        measure: one.measure as Measure,
        on: day(one.on),
        value: one.value,
      });
      assert.equal(read.chronological.age.days, one.chronologicalDays);
      assert.equal(read.corrected.age.days, one.correctedDays);
      for (const [found, expected] of [
        [read.corrected, one.correctedSds],
        [read.chronological, one.chronologicalSds],
      ] as const) {
        if (expected === null) {
          assert.equal(found.sds, null);
          assert.ok(found.none);
        } else assert.ok(Math.abs((found.sds ?? 99) - expected) < 1e-6, JSON.stringify(one));
      }
    }
  });

test("both ages are always answered, with the table that each was read from", () => {
  const { ages, corrected, chronological } = reading();
  assert.equal(ages.chronological.days - ages.corrected.days, 61);
  assert.ok(corrected.sds !== null && chronological.sds !== null && corrected.sds > chronological.sds);
  assert.deepEqual([corrected.table, chronological.table], ["WHO length", "WHO length"]);
  assert.equal(corrected.band, bandInWords(corrected.sds));
  assert.equal(corrected.centile, centile(corrected.sds));
  assert.ok(corrected.percentOfMedian !== null && corrected.percentOfMedian < 100);
});

test("a value is a number above 0 and a child is measured after birth; the sentence says which is wrong", () => {
  assert.deepEqual(readingOf({ ...measured, value: 0 }), { problem: "A measurement is a number above 0." });
  assert.deepEqual(readingOf({ ...measured, on: day("2020-02-29") }), {
    problem: "The day of the measurement is before the day of birth.",
  });
});

test("a starving child's weight is read and asked about, and never refused", () => {
  const { corrected, asks } = reading({ value: 1.9 });
  assert.ok(corrected.sds !== null && corrected.sds < -6);
  assert.equal(corrected.band, "below the 0.4th");
  assert.match(asks.join(), /the child needs to be seen|Was it read and written/);
  assert.deepEqual(reading().asks, []);
});

test("where there is no SDS the sentence says which table is missing, and why", () => {
  const of = (sex: Sex, measure: Measure, days: number) => whyNoTable(sex, measure, days / 365.25);
  assert.equal(of("male", "weight", -120), "UK-WHO begins at 23 weeks of gestation.");
  assert.equal(of("male", "weight", 7306), "UK-WHO ends at 20 years.");
  assert.equal(of("male", "height", -106), "UK-WHO has no length before 25 weeks of gestation.");
  assert.equal(of("male", "bmi", 13), "UK-WHO has no BMI before 2 weeks after term.");
  assert.equal(
    of("female", "head circumference", 6300),
    "UK-WHO has head circumference to 17 years for a girl.",
  );
  assert.equal(
    of("male", "head circumference", 6600),
    "UK-WHO has head circumference to 18 years for a boy.",
  );
  assert.equal(of("male", "weight", Number.NaN), "There is no age to read a table at.");
  assert.equal(of("male", "weight", 100), null);
  assert.equal(standing("male", "bmi", inDays(3), 12).none, of("male", "bmi", 3));
});
