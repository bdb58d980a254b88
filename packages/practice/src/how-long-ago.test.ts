import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isProblem, readPartKnownDay } from "@throughline/calendar";
import { howLongAgo } from "./how-long-ago.ts";

const today = Temporal.PlainDate.from("2026-11-24");
const cases: readonly (readonly [string, string])[] = [
  ["24 November 2026", "today"],
  ["23 November 2026", "1 day ago"],
  ["25 September 2026", "60 days ago"],
  ["24 September 2026", "2 months ago"],
  ["20 August 2026", "3 months 4 days ago"],
  ["2 March 2026", "8 months ago"],
  ["24 November 2025", "1 year ago"],
  ["1 August 2024", "2 years 3 months ago"],
  ["November 2026", "between 0 and 23 days ago"],
  ["October 2026", "between 24 and 54 days ago"],
  ["2025", "between 10 months and 1 year 10 months ago"],
  ["1 December 2026", "in 7 days"],
];

describe("how long ago", () => {
  for (const [text, words] of cases)
    it(`${text} is ${words}`, () => {
      const on = readPartKnownDay(text);
      assert.ok(!isProblem(on));
      assert.equal(howLongAgo(on, today), words);
    });
});
