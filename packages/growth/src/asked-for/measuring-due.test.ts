import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { intervalsInForce, type MeasuringInterval, measuringDue, showEvery } from "./measuring-due.ts";
import { publishedIntervals } from "./published-intervals.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day("2026-11-24");
const monthly: MeasuringInterval = {
  id: "i1",
  sort: "weight",
  every: { value: 4, unit: "weeks" },
  from: day("2026-04-08"),
  setBy: "Luke Farrow",
  role: "Dietitian",
  why: "To see whether the plan works",
};
const on = (text: string, id = text) => ({ id, on: day(text) });
const due = (measured: readonly string[], notDone: readonly string[] = [], interval = monthly) =>
  measuringDue(
    interval,
    measured.map((text) => on(text)),
    notDone.map((text) => on(text)),
    today,
  );

describe("how often a clinician asks for a measurement", () => {
  test("the day itself is in time, and the day after is late", () => {
    assert.equal(due(["2026-10-27"]).late, 0);
    assert.equal(due(["2026-10-26"]).late, 1);
    assert.equal(due(["2026-10-26"]).due.toString(), "2026-11-23");
  });

  test("a child never weighed is due one interval after it was asked for", () => {
    assert.equal(due([]).last, null);
    assert.equal(due([]).due.toString(), "2026-05-06");
    assert.equal(due([]).late, 202);
  });

  test("a weight from before it was asked for counts, and never makes it due before that day", () => {
    assert.equal(due(["2026-03-20"]).due.toString(), "2026-04-17");
    assert.equal(due(["2025-01-01"]).due.toString(), "2026-04-08");
  });

  test("a weight of the future is not a weight yet", () => assert.equal(due(["2026-12-01"]).last, null));

  test("asked for and not done since the last weight is counted, and does not put the day off", () => {
    const found = due(["2026-09-01"], ["2026-08-01", "2026-11-02", "2026-10-05"]);
    assert.deepEqual(
      found.notDone.map(({ id }) => id),
      ["2026-10-05", "2026-11-02"],
    );
    assert.equal(found.late, 56);
  });

  test("a newer interval takes the place of an older, from its own day, and one may be ended", () => {
    const weekly = {
      ...monthly,
      id: "i2",
      every: { value: 1, unit: "weeks" },
      from: day("2026-09-01"),
    } as const;
    const ended = { ...monthly, id: "i3", every: null, from: day("2026-11-01") };
    const idsOn = (when: string, ...all: MeasuringInterval[]) =>
      intervalsInForce(all, day(when)).map(({ id }) => id);
    assert.deepEqual(idsOn("2026-08-31", weekly, monthly), ["i1"]);
    assert.deepEqual(idsOn("2026-09-01", weekly, monthly), ["i2"]);
    assert.deepEqual(idsOn("2026-11-01", weekly, monthly, ended), []);
    assert.deepEqual(idsOn("2026-04-07", monthly), []);
  });

  test("it is said as people say it", () => {
    assert.equal(showEvery({ value: 1, unit: "weeks" }), "every week");
    assert.equal(showEvery({ value: 6, unit: "weeks" }), "every 6 weeks");
  });

  test("published intervals are of an age, each with its source, and none speaks of school age", () => {
    assert.deepEqual(
      publishedIntervals("weight", 0.6).map(({ id, words }) => `${id}: ${words}`),
      [
        "ng75: usually no more often than every 2 weeks",
        "rcpch-parents: about every month",
        "red-book: no more often than every 2 months",
      ],
    );
    assert.deepEqual(publishedIntervals("weight", 9), []);
    assert.equal(publishedIntervals("height", 3).length, 1);
    for (const { source } of publishedIntervals("weight", 1)) assert.ok(source.title && source.place);
  });
});
