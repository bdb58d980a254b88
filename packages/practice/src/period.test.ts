import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { isBefore } from "./day-order.ts";
import { addPeriod, firstDayWithin, showPeriod } from "./period.ts";
import type { TimeUnit } from "./period.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const units: readonly TimeUnit[] = ["working days", "days", "weeks", "months"];
const anyPeriod = fc.record({ value: fc.integer({ min: 1, max: 30 }), unit: fc.constantFrom(...units) });
const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => day("2018-01-01").add({ days }));

describe("a period", () => {
  it("of 10 working days leaves out weekends and bank holidays", () => {
    assert.equal(addPeriod(day("2026-12-18"), { value: 10, unit: "working days" }).toString(), "2027-01-06");
  });

  it("of months ends on the last day of a shorter month", () => {
    assert.equal(addPeriod(day("2026-11-30"), { value: 3, unit: "months" }).toString(), "2027-02-28");
  });

  it("of working days before bank holidays are known leaves out weekends only", () => {
    assert.equal(addPeriod(day("2009-12-18"), { value: 10, unit: "working days" }).toString(), "2010-01-01");
    assert.equal(addPeriod(day("2009-12-19"), { value: 1, unit: "working days" }).toString(), "2009-12-21");
    assert.equal(addPeriod(day("2009-12-20"), { value: 6, unit: "working days" }).toString(), "2009-12-28");
  });

  it("never asks later without the bank holidays than with them", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, value) => {
        const yearsAgo = from.subtract({ days: 7 * 1500 });
        const plain = yearsAgo.until(addPeriod(yearsAgo, { value, unit: "working days" })).days;
        assert.ok(plain <= from.until(addPeriod(from, { value, unit: "working days" })).days);
      }),
    );
  });

  it("is shown as a procedure words it", () => {
    assert.equal(showPeriod({ value: 10, unit: "working days" }), "10 working days");
    assert.equal(showPeriod({ value: 1, unit: "months" }), "1 month");
  });
});

describe("the first day within the last period", () => {
  it("reaches today, and the day before it does not", () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, (today, period) => {
        const first = firstDayWithin(period, today);
        assert.ok(!isBefore(addPeriod(first, period), today));
        assert.ok(isBefore(addPeriod(first.subtract({ days: 1 }), period), today));
      }),
    );
  });
});
