import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { concernRecorded, outOfScope } from "./scope.ts";
import { readRecord } from "./vectors/read-record.ts";
import type { WrittenRecord } from "./vectors/vector.ts";

const today = Temporal.PlainDate.from("2026-11-24");
const since = (written: WrittenRecord) =>
  concernRecorded(readRecord(written), today)?.since.toString() ?? null;
const asked = (scope: Parameters<typeof outOfScope>[0], written: WrittenRecord) =>
  outOfScope(scope, readRecord(written), today) === null;

const support = { purpose: "support only", from: "2026-03-02" } as const;
const protection = { purpose: "protection", from: "2026-06-01" } as const;
const worry = (on: string) => ({ kind: "concern", on, what: "Came without lunch" }) as const;

describe("a concern is recorded", () => {
  it("when the purpose is more than support only, from the day it became so", () => {
    assert.equal(since({ purposes: [support, protection] }), "2026-06-01");
    const more = { purpose: "support with concern", from: "2026-05-01" } as const;
    assert.equal(since({ purposes: [support, protection, more] }), "2026-05-01");
  });

  it("not when the latest purpose is support only", () => {
    assert.equal(since({ purposes: [protection, { ...support, from: "2026-09-01" }] }), null);
    assert.equal(since({ purposes: [support] }), null);
  });

  it("not before the day a purpose begins", () => {
    assert.equal(since({ purposes: [support, { ...protection, from: "2026-11-25" }] }), null);
  });

  it("when a concern was entered after the decision to give support only", () => {
    assert.equal(since({ purposes: [support], entries: [worry("2026-03-03")] }), "2026-03-03");
    assert.equal(since({ purposes: [support], entries: [worry("2026-03-02"), worry("2025")] }), null);
  });

  it("when a concern of some day that month may have come after it", () => {
    assert.equal(since({ purposes: [support], entries: [worry("March 2026")] }), "2026-03-03");
  });

  it("by any concern where no purpose was ever recorded", () => {
    assert.equal(since({ entries: [worry("2019-05-01")] }), "2019-05-01");
    assert.equal(since({}), null);
  });
});

describe("the scope of a check", () => {
  it("asks every child what is asked of every child, with a concern or without", () => {
    assert.ok(asked("every child", {}) && asked("every child", { purposes: [protection] }));
  });

  it("asks about a concern only where one is recorded, and support only where none is", () => {
    assert.ok(
      asked("concern recorded", { purposes: [protection] }) &&
        !asked("concern recorded", { purposes: [support] }),
    );
    assert.ok(
      !asked("support only", { purposes: [protection] }) && asked("support only", { purposes: [support] }),
    );
  });

  it("asks about a child protection plan up to its last day", () => {
    const plan = { threshold: "child protection", from: "2026-06-01" } as const;
    assert.ok(asked("child protection plan", { episodes: [plan] }));
    assert.ok(asked("child protection plan", { episodes: [{ ...plan, to: "2026-11-24" }] }));
    assert.ok(!asked("child protection plan", { episodes: [{ ...plan, to: "2026-11-23" }] }));
    assert.ok(!asked("child protection plan", { episodes: [{ ...plan, threshold: "child in need" }] }));
  });
});
