import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lookedLately, lookedWhen } from "./looks-words.ts";

describe("who looked lately, in a sentence", () => {
  for (const [looks, sentence] of [
    [[], "Nobody has looked at Sunny’s record in the last 30 days."],
    [[1], "In the last 30 days Sunny’s record has been looked at once, always by A."],
    [[2, 1], "In the last 30 days Sunny’s record has been looked at 3 times: A twice, B once."],
  ] as const)
    it(`counts ${looks.length === 0 ? "nobody" : looks.join(" and ")}`, () => {
      const agencies = looks.map((count, at) => ({ agency: ["A", "B"][at] ?? "", looks: count }));
      assert.equal(lookedLately("Sunny", agencies), sentence);
    });

  it("tells a moment by the clock in England, in summer and in winter", () => {
    assert.equal(lookedWhen(Temporal.Instant.from("2026-07-01T23:05:00Z")), "2 July 2026, 00:05");
    assert.equal(lookedWhen(Temporal.Instant.from("2026-11-24T10:00:00Z")), "24 November 2026, 10:00");
  });
});
