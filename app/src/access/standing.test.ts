import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { standingOfRecord } from "./standing.ts";
import type { RecordStanding } from "./tables.ts";

const today = Temporal.PlainDate.from("2026-11-24");
const born = (day: string) => ({ to: Temporal.PlainDate.from(day) });
const decided = (standing: RecordStanding) => ({
  id: standing,
  standing,
  from: today,
  reason: "why",
  by: "Asha Bell",
  at: Temporal.Instant.from("2026-11-24T10:00:00Z"),
});

describe("what can be decided about a record", () => {
  it("is to close it while it is open", () =>
    assert.deepEqual(standingOfRecord([], { born: born("2017-07-03"), isClosed: false }, today).next, [
      "closed",
    ]));

  it("is to open it again once it was closed", () =>
    assert.deepEqual(
      standingOfRecord([decided("closed")], { born: born("2017-07-03"), isClosed: true }, today).next,
      ["opened again"],
    ));

  it("is to keep it open from half a year before the child turns 18", () => {
    assert.deepEqual(standingOfRecord([], { born: born("2009-05-24"), isClosed: false }, today).next, [
      "closed",
      "kept open at 18",
    ]);
    assert.deepEqual(standingOfRecord([], { born: born("2009-05-25"), isClosed: false }, today).next, [
      "closed",
    ]);
  });

  it("is only to keep it open where the child has turned 18", () =>
    assert.deepEqual(standingOfRecord([], { born: born("2008-11-24"), isClosed: true }, today).next, [
      "kept open at 18",
    ]));

  it("is not to keep it open twice", () =>
    assert.deepEqual(
      standingOfRecord([decided("kept open at 18")], { born: born("2008-11-24"), isClosed: false }, today)
        .next,
      ["closed"],
    ));
});
