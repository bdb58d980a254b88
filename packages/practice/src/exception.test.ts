import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exceptionFor, withException } from "./exception.ts";
import type { Exception } from "./exception.ts";
import { met, notApplicable, notMet, notRecorded } from "./outcome.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const exception: Exception = {
  id: "x1",
  checkId: "SEE-2",
  by: "Helen Rusk",
  reason: "In hospital abroad; the ward tells us daily",
  acceptedOn: day("2026-11-02"),
  reviewOn: day("2026-11-30"),
};
const late = notMet("Last seen 47 days ago.", { due: day("2026-11-01") });

describe("an accepted exception", () => {
  it("covers until its review day and on it, and names who accepted it and why", () => {
    const covered = withException(late, exception, day("2026-11-30"));
    assert.equal(covered.result, "accepted exception");
    assert.equal(
      covered.sentence,
      "Last seen 47 days ago. Helen Rusk accepted this on 2 November 2026: “In hospital abroad; the ward tells us daily”. It is to be looked at again by 30 November 2026.",
    );
    assert.equal(covered.due?.toString(), "2026-11-30");
    assert.deepEqual(covered.evidence.at(-1)?.id, "x1");
  });

  it("quotes a reason that ends in a full stop with one full stop", () => {
    const ended = { ...exception, reason: "In hospital abroad." };
    assert.match(withException(late, ended, day("2026-11-30")).sentence, /“In hospital abroad”\. It is/);
  });

  it("no longer covers the day after, and says so", () => {
    const bare = withException(late, exception, day("2026-12-01"));
    assert.equal(bare.result, "not met");
    assert.match(bare.sentence, /was to be looked at again by 30 November 2026 and no longer covers this\.$/);
    assert.equal(bare.due?.toString(), "2026-11-01");
  });

  it("does not cover before the day it was accepted", () => {
    assert.equal(withException(late, exception, day("2026-11-01")), late);
  });

  it("does not cover without a manager's name or a reason", () => {
    for (const part of [{ by: " " }, { reason: "" }])
      assert.match(
        withException(late, { ...exception, ...part }, day("2026-11-10")).sentence,
        /does not cover this/,
      );
    assert.equal(withException(late, { ...exception, by: "" }, day("2026-11-10")).result, "not met");
  });

  it("covers what is not recorded, without making it met", () => {
    const covered = withException(notRecorded("No sighting is recorded."), exception, day("2026-11-10"));
    assert.equal(covered.result, "accepted exception");
  });

  it("has nothing to say where the practice is met or the question does not arise", () => {
    for (const outcome of [met("Seen today."), notApplicable("Not yet born.")])
      assert.equal(withException(outcome, exception, day("2026-12-01")), outcome);
  });
});

describe("the exception for a check", () => {
  it("is the latest accepted by the day, for that check alone", () => {
    const later = { ...exception, id: "x2", acceptedOn: day("2026-11-20") };
    const other = { ...exception, id: "x3", checkId: "CHR-1", acceptedOn: day("2026-11-21") };
    const found = (on: string) => exceptionFor("SEE-2", [later, exception, other], day(on))?.id;
    assert.deepEqual(
      [found("2026-11-01"), found("2026-11-19"), found("2026-11-24")],
      [undefined, "x1", "x2"],
    );
  });
});
