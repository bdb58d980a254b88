import assert from "node:assert/strict";
import { test } from "node:test";
import { patternOf } from "./pattern.ts";
import { patternSentence, runWords, spanWords } from "./sentence.ts";
import { nothing, today, told } from "./testing/told.ts";
import type { Appointment } from "./appointment.ts";

const asked = { name: "Jonah", days: "In the last 12 months" };
const pattern = (...appointments: Appointment[]) =>
  patternOf(
    { ...nothing, appointments },
    { today, from: null, to: null, service: null, inARow: 2, across: { atLeast: 3, months: 12 } },
  );

test("missed appointments over five services are one sentence, though no service missed more than two", () => {
  const five = pattern(
    ...["Eyes", "Ears", "Teeth", "Heart", "Speech"].map((service, at) =>
      told(`2026-0${at + 1}-05`, service, "was not brought"),
    ),
    told("2026-08-05", "Eyes", "was not brought"),
    told("2026-09-05", "Eyes", "attended"),
    told("2026-09-06", "Ears", "cancelled by family"),
    told("2026-09-07", "Ears", "cancelled by service"),
  );
  assert.equal(
    patternSentence(five, asked),
    "In the last 12 months 1 of 9 appointments was reached, over 5 services. Jonah was not brought to 6, over 5 services, none of them more than twice. 1 was cancelled by the family and 1 by the service.",
  );
  assert.deepEqual(five.across.map(runWords), ["6 in 7 months, 5 services"]);
  assert.deepEqual(five.runs.map(runWords), ["2 in a row"]);
});

test("a service that missed most is named", () => {
  const words = patternSentence(
    pattern(
      ...["01", "02", "03"].map((month) => told(`2026-${month}-05`, "Eyes", "was not brought")),
      told("2026-04-05", "Ears", "no access"),
    ),
    asked,
  );
  assert.match(
    words,
    /not brought to 4 \(1 of them a visit to which nobody answered\), over 2 services, most often with Eyes, 3 times\./,
  );
});

test("nothing recorded is said to be nothing recorded", () =>
  assert.equal(
    patternSentence(pattern(), asked),
    "In the last 12 months no appointment of Jonah’s is recorded.",
  ));

test("how long a run lasted is said in days, weeks or months", () => {
  const day = (text: string) => Temporal.PlainDate.from(text);
  assert.equal(spanWords(day("2026-01-05"), day("2026-01-05")), "1 day");
  assert.equal(spanWords(day("2026-01-05"), day("2026-02-01")), "4 weeks");
  assert.equal(spanWords(day("2025-02-05"), day("2026-03-13")), "14 months");
});
