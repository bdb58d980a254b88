import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as fc from "fast-check";
import { appointmentOutcomes } from "@throughline/chronology";
import { patternOf } from "../pattern.ts";
import { nothing, today, told } from "../testing/told.ts";
import type { Appointment } from "../appointment.ts";
import { drawLine } from "./draw-line.ts";
import { lineOf } from "./line.ts";

const across = { atLeast: 3, months: 12 };
const asked = { today, from: null, to: null, service: null, inARow: 2, across };
const whole = { from: null, to: null, today };
const modelOf = (appointments: readonly Appointment[], width = 960) =>
  lineOf(patternOf({ ...nothing, appointments }, asked), { ...whole, width });
const called = { idPrefix: "line", title: "Sunny’s appointments", desc: "1 of 2." };

const appointment = fc
  .tuple(
    fc.integer({ min: -60, max: 1200 }),
    fc.constantFrom("Ears", "Eyes", "Heart", "Wheelchair and seating service"),
    fc.constantFrom(...appointmentOutcomes, null),
    fc.uuid(),
  )
  .map(([day, service, outcome, id]) =>
    told(today.subtract({ days: day }).toString(), service, outcome, { id }),
  );
const some = fc.uniqueArray(appointment, { selector: ({ id }) => id, minLength: 1, maxLength: 40 });

describe("the line", () => {
  test("holds every appointment once on the joint line and once on its service's, within the frame", () => {
    fc.assert(
      fc.property(some, fc.constantFrom(320, 960), (appointments, width) => {
        const model = modelOf(appointments, width);
        assert.ok(model);
        const [joint, ...services] = model.lanes;
        assert.equal(joint?.marks.length, appointments.length);
        if (services.length > 0)
          assert.equal(services.flatMap(({ marks }) => marks).length, appointments.length);
        for (const { marks, y, height } of model.lanes)
          for (const mark of marks) {
            assert.ok(mark.x >= model.frame.x && mark.x <= model.frame.x + model.frame.width);
            assert.ok(mark.y >= y && mark.y <= y + height);
          }
      }),
    );
  });

  test("sets no mark over another of its lane", () => {
    fc.assert(
      fc.property(some, (appointments) => {
        for (const { marks } of modelOf(appointments)?.lanes ?? [])
          for (const [at, one] of marks.entries())
            for (const other of marks.slice(at + 1))
              assert.ok(Math.abs(one.x - other.x) >= 14 || Math.abs(one.y - other.y) >= 14);
      }),
    );
  });

  test("is the same drawing whatever order it is told in", () => {
    fc.assert(
      fc.property(some, (all) => {
        const [one, other] = [modelOf(all), modelOf(all.toReversed())];
        assert.ok(one && other);
        assert.equal(drawLine(one, called), drawLine(other, called));
      }),
    );
  });

  test("is not drawn where there is nothing to draw", () => assert.equal(modelOf([]), null));
});

test("what lies outside the days asked for is not drawn at their edge", () => {
  const pattern = patternOf(
    {
      ...nothing,
      appointments: [told("2026-10-05", "Ears", "attended"), told("2026-12-05", "Ears", "future")],
    },
    asked,
  );
  const model = lineOf(pattern, { today, from: null, to: today, width: 360, jointOnly: true });
  assert.deepEqual(
    model?.lanes.map(({ marks }) => marks.map(({ shape }) => shape)),
    [["attended"]],
  );
});

test("runs stand in brackets with their words, and the key holds only what is drawn", () => {
  const model = modelOf([
    told("2026-01-05", "Ears", "was not brought"),
    told("2026-05-05", "Ears", "was not brought"),
    told("2026-08-05", "Eyes", "was not brought"),
    told("2026-09-05", "Eyes", "attended"),
  ]);
  assert.ok(model);
  const drawn = drawLine(model, called);
  assert.match(drawn, />3 in 7 months, 2 services</);
  assert.match(drawn, />2 in a row</);
  assert.match(drawn, />was not brought</);
  assert.doesNotMatch(drawn, />moved</);
});

test("a service's name cannot become markup, and a mark leads to its entry", () => {
  const model = modelOf([told("2026-01-05", "<b>Ears & 'eyes'", "attended", { id: "x" })]);
  assert.ok(model);
  const drawn = drawLine(model, { ...called, href: (id) => `/entries/${id}` });
  assert.doesNotMatch(drawn, /<b>/);
  assert.match(drawn, /href="\/entries\/x"/);
  assert.doesNotMatch(drawn, / style=/);
});
