import assert from "node:assert/strict";
import { test } from "node:test";
import { patternOf, patternSentence, runWords } from "./index.ts";
import { nothing, told } from "./testing/told.ts";

test("the worked example in the README is what the package says", () => {
  const facts = {
    ...nothing,
    appointments: [
      told("4 February 2026", "PAED CARDIOLOGY", "was not brought"),
      told("6 May 2026", "Cardiology", "cancelled by service"),
      told("3 June 2026", "Cardiology clinic", "was not brought"),
      told("1 July 2026", "Orthoptics", "was not brought"),
      told("2 September 2026", "Orthoptics", "seen late"),
    ],
  };
  const pattern = patternOf(facts, {
    today: Temporal.PlainDate.from("2026-11-24"),
    from: Temporal.PlainDate.from("2025-11-24"),
    to: null,
    service: null,
    inARow: 2,
    across: { atLeast: 3, months: 12 },
  });
  assert.equal(
    patternSentence(pattern, { name: "Amira", days: "In the last 12 months" }),
    "In the last 12 months 1 of 5 appointments was reached, over 2 services. Amira was not brought to 3, over 2 services, none of them more than twice. 1 was cancelled by the service.",
  );
  assert.deepEqual(
    pattern.services.map(({ name, brought }) => [name, brought]),
    [
      ["Cardiology", { count: 0, of: 2 }],
      ["Orthoptics", { count: 1, of: 2 }],
    ],
  );
  assert.deepEqual(pattern.runs.map(runWords), ["2 in a row"]);
  assert.deepEqual(pattern.across.map(runWords), ["3 in 5 months, 2 services"]);
  assert.deepEqual(
    pattern.stories.map(({ appointments, reached }) => [appointments.length, reached?.outcome ?? null]),
    [
      [3, null],
      [2, "seen late"],
    ],
  );
});
