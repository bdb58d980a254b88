import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as fc from "fast-check";
import { appointmentOutcomes } from "@throughline/chronology";
import { isMissed, isReached } from "./outcome.ts";
import { runsAcrossServices, runsInServices } from "./runs.ts";
import { kept, today, told } from "./testing/told.ts";

const days = (runs: ReturnType<typeof runsInServices>) =>
  runs.map(({ missed }) => missed.map(({ on }) => on.from.toString()));

describe("a run in one service", () => {
  test("goes on across what was cancelled between, for nobody saw the child", () => {
    const all = kept(
      told("2026-01-05", "Ears", "was not brought"),
      told("2026-02-05", "Ears", "cancelled by service"),
      told("2026-03-05", "Ears", "no access"),
    );
    assert.deepEqual(days(runsInServices(all, 2)), [["2026-01-05", "2026-03-05"]]);
  });

  test("is broken by being seen, late or not, and by being brought too late to be seen", () => {
    for (const outcome of ["attended", "seen late", "came late, not seen"] as const) {
      const all = kept(
        told("2026-01-05", "Ears", "was not brought"),
        told("2026-02-05", "Ears", outcome),
        told("2026-03-05", "Ears", "was not brought"),
      );
      assert.deepEqual(runsInServices(all, 2), [], outcome);
    }
  });

  test("is not made of two services", () => {
    const all = kept(
      told("2026-01-05", "Ears", "was not brought"),
      told("2026-02-05", "Eyes", "was not brought"),
    );
    assert.deepEqual(runsInServices(all, 2), []);
  });
});

describe("a run across services", () => {
  test("stands though no service missed more than once", () => {
    const all = kept(
      told("2026-01-05", "Ears", "was not brought"),
      told("2026-04-05", "Eyes", "was not brought"),
      told("2026-12-05", "Teeth", "future"),
      told("2026-09-05", "Heart", "was not brought"),
    );
    const [run] = runsAcrossServices(all, { atLeast: 3, months: 12 });
    assert.deepEqual(run?.services, ["ears", "eyes", "heart"]);
  });

  test("counts a day known in part only where it lies in the months whatever day it was", () => {
    const all = kept(
      told("2025-12-05", "Ears", "was not brought"),
      told("2026-04-05", "Eyes", "was not brought"),
      told("December 2026", "Teeth", "was not brought"),
    );
    assert.deepEqual(runsAcrossServices(all, { atLeast: 3, months: 12 }), []);
    assert.equal(runsAcrossServices(all, { atLeast: 3, months: 13 }).length, 1);
  });
});

const appointment = fc
  .record({
    day: fc.integer({ min: 0, max: 900 }),
    service: fc.constantFrom("Ears", "Eyes", "Heart"),
    outcome: fc.constantFrom(...appointmentOutcomes, null),
    id: fc.uuid(),
  })
  .map(({ day, service, outcome, id }) =>
    told(today.subtract({ days: day }).toString(), service, outcome, { id }),
  );
const some = fc.uniqueArray(appointment, { selector: ({ id }) => id, maxLength: 25 });

describe("whatever was offered", () => {
  test("the order it is told in changes nothing", () => {
    fc.assert(
      fc.property(some, (all) => {
        const [one, other] = [kept(...all), kept(...all.toReversed())];
        assert.deepEqual(runsInServices(one, 2), runsInServices(other, 2));
        assert.deepEqual(
          runsAcrossServices(one, { atLeast: 3, months: 12 }),
          runsAcrossServices(other, { atLeast: 3, months: 12 }),
        );
      }),
    );
  });

  test("runs hold missed appointments only, never share one, and hold as many as were asked for", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 4 }), (all, atLeast) => {
        const appointments = kept(...all);
        for (const runs of [
          runsInServices(appointments, atLeast),
          runsAcrossServices(appointments, { atLeast, months: 12 }),
        ]) {
          const inRuns = runs.flatMap(({ missed }) => missed);
          assert.equal(new Set(inRuns).size, inRuns.length);
          assert.ok(inRuns.every(isMissed));
          assert.ok(runs.every(({ missed }) => missed.length >= atLeast));
        }
      }),
    );
  });

  test("within a run of one service the child was never seen", () => {
    fc.assert(
      fc.property(some, (all) => {
        const appointments = kept(...all);
        for (const { missed, services } of runsInServices(appointments, 2)) {
          const [first, last] = [
            appointments.indexOf(missed[0] ?? fail()),
            appointments.indexOf(missed.at(-1) ?? fail()),
          ];
          const between = appointments
            .slice(first, last + 1)
            .filter(({ serviceKey }) => serviceKey === services[0]);
          assert.ok(!between.some(isReached));
        }
      }),
    );
  });

  test("every month that holds enough missed ones is in a run", () => {
    fc.assert(
      fc.property(some, (all) => {
        const appointments = kept(...all);
        const inRuns = new Set(
          runsAcrossServices(appointments, { atLeast: 3, months: 12 }).flatMap(({ missed }) => missed),
        );
        const missed = appointments.filter(isMissed);
        for (const [at, first] of missed.entries()) {
          const third = missed[at + 2];
          const end = first.on.from.add({ months: 12 });
          if (third && Temporal.PlainDate.compare(third.on.to, end) <= 0)
            assert.ok(inRuns.has(first) && inRuns.has(third));
        }
      }),
    );
  });
});

function fail(): never {
  throw new RangeError("A run is empty.");
}

test("ten thousand missed appointments are looked through while somebody waits for a page", () => {
  const first = Temporal.PlainDate.from("2018-01-01");
  const all = Array.from({ length: 10_000 }, (_, n) => {
    const [one] = kept(
      told(first.add({ days: n % 3000 }).toString(), `Service ${n % 12}`, "was not brought"),
    );
    return one === undefined ? [] : [{ ...one, id: `a${n}` }];
  }).flat();
  const sorted = all.toSorted((a, b) => Temporal.PlainDate.compare(a.on.from, b.on.from));
  const began = performance.now();
  const [run, ...more] = runsAcrossServices(sorted, { atLeast: 3, months: 6 });
  const took = performance.now() - began;
  assert.equal(run?.missed.length, 10_000);
  assert.deepEqual(more, []);
  assert.ok(took < 2000, `${took.toFixed()} ms`);
});
