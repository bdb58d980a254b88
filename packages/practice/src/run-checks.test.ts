import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { allChecks, defaultSettings } from "./all-checks.ts";
import { runChecks } from "./run-checks.ts";
import { settingsOn } from "./settings.ts";
import { readRecord } from "./vectors/read-record.ts";

const today = Temporal.PlainDate.from("2026-11-24");
const { settings } = settingsOn(defaultSettings(), [], today);
const record = readRecord({ purposes: [{}], entries: [{ on: "2026-10-01", seen: "seen" }] });

describe("all checks for one child", () => {
  it("put support for the family first, whatever order they are listed in", () => {
    const sides = runChecks(allChecks, record, settings, today).map(({ check }) => check.side);
    assert.deepEqual(sides.toSorted().toReversed(), sides);
  });

  it("always come in the same order", () => {
    const ids = runChecks(allChecks, record, settings, today).map(({ check }) => check.id);
    assert.deepEqual(ids, [
      "CHR-5",
      "GEN-4",
      "WNB-5",
      "CHR-1",
      "CHR-2",
      "CHR-3",
      "CHR-4",
      "CHR-6",
      "GEN-1",
      "GEN-2",
      "GEN-3",
      "FAT-1",
      "SEE-2",
      "BAR-1",
      "BAR-2",
      "BAR-3",
      "WNB-1",
      "WNB-2",
      "WNB-3",
      "WNB-4",
      "INF-1",
    ]);
  });

  it("each carry the numbers they rested on", () => {
    for (const { check, settings: rested } of runChecks(allChecks, record, settings, today))
      assert.deepEqual(
        rested.map(({ key }) => key),
        check.settings.map(({ key }) => key),
      );
  });

  it("stay silent on protection, and nowhere else, where support is all that is asked", () => {
    const supported = {
      ...record,
      purposes: [{ ...record.purposes[0], id: "p1", from: today, purpose: "support only" as const }],
    };
    const results = runChecks(allChecks, supported, settings, today);
    const silent = results.filter(({ outcome }) => outcome.sentence.startsWith("No concern is recorded for"));
    assert.deepEqual([...new Set(silent.map(({ check }) => check.scope))], ["concern recorded"]);
  });

  it("have a manager's exception laid over the one it is for", () => {
    const exception = {
      id: "x1",
      checkId: "CHR-3",
      by: "Helen Rusk",
      reason: "Court bundle due",
      acceptedOn: today,
      reviewOn: today,
    };
    const results = runChecks(allChecks, { ...record, exceptions: [exception] }, settings, today);
    const covered = results.filter(({ outcome }) => outcome.result === "accepted exception");
    assert.deepEqual(
      covered.map(({ check }) => check.id),
      ["CHR-3"],
    );
  });
});
