import assert from "node:assert/strict";
import { test } from "node:test";
import { isProblem } from "@throughline/calendar";
import { askOfGrowth, type GrowthHistory, readingOf } from "./index.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const girl = { sex: "female", birth: day("2020-03-10"), gestation: { weeks: 39, days: 2 } } as const;

test("the worked example in the README is what the package says", () => {
  const reading = readingOf({ ...girl, measure: "weight", on: day("2020-11-15"), value: 6.1 });
  assert.ok(!isProblem(reading));
  assert.equal(reading.corrected.sds?.toFixed(2), "-2.23");
  assert.equal(reading.chronological.sds?.toFixed(2), "-2.28");
  assert.equal(reading.corrected.band, "0.4th–2nd");
  assert.equal(reading.corrected.centile?.toFixed(2), "1.30");
  assert.deepEqual(reading.asks, []);

  const history: GrowthHistory = {
    ...girl,
    birthWeight: 3.2,
    mothersHeight: null,
    fathersHeight: null,
    measurements: [{ id: "w1", measure: "weight", on: day("2020-11-15"), value: 6.1 }],
  };
  const found = askOfGrowth(history, day("2020-11-20"));
  assert.deepEqual(
    found.map(({ rule, answer }) => [rule.id, answer]),
    [
      ["fall-from-birth-weight", "asks"],
      ["fall-from-highest-weight", "cannot say"],
      ["weight-below-2nd", "asks"],
    ],
  );
  assert.equal(
    found[0]?.sentence,
    "Birth 25th–50th (SDS -0.21), 39 weeks and 2 days → on 15 November 2020 0.4th–2nd (SDS -2.23): a fall of 3.0 centile spaces; the threshold is 2 (birth weight 9th to 91st). The tables change at 2 weeks, which alone is a rise of 0.25 SD (0.4 of a space).",
  );
});
