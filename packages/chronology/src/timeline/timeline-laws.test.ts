import assert from "node:assert/strict";
import { test } from "node:test";
import { assert as always, integer, property } from "fast-check";
import { inventedAccount } from "../../scripts/invented-account.ts";
import { silences } from "../silences.ts";
import { drawTimeline } from "../draw/draw-timeline.ts";
import type { Box, Mark } from "./model.ts";
import { timeline } from "./timeline.ts";

const from = Temporal.PlainDate.from("2018-03-01");
const to = Temporal.PlainDate.from("2026-11-24");
const anyAccount = property(
  integer({ min: 0, max: 1000 }),
  integer({ min: 0, max: 300 }),
  integer({ min: 240, max: 1600 }),
  (seed, count, width) => {
    const entries = inventedAccount(count, seed);
    const model = timeline({
      entries,
      from,
      to,
      width,
      silences: silences(entries, { from, to, longerThanDays: 28 }),
    });
    const boxes = model.marks.map((mark) => ({ mark, box: boxOf(mark) }));
    for (const { box } of [...boxes, ...model.silences.map((box) => ({ box }))]) {
      assert.ok(isInside(box, model.frame), JSON.stringify(box));
    }
    const drawn = model.marks.flatMap(({ entryIds }) => entryIds);
    assert.equal(new Set(drawn).size, drawn.length);
    assert.equal(drawn.length + model.outside, entries.length);
    for (const lane of model.lanes) {
      const theirs = boxes.filter(({ mark }) => mark.lane === lane.sort);
      theirs.forEach(({ box }, index) => {
        assert.ok(isInside(box, lane));
        assert.ok(theirs.slice(index + 1).every((other) => !overlaps(box, other.box)));
      });
    }
  },
);

test("no mark is outside the frame or over another, and every entry is in one mark or counted as outside", () => {
  always(anyAccount, { numRuns: 100 });
});

test("the same entries in any order give the same drawing, byte for byte", () => {
  const entries = inventedAccount(200);
  const draw = (some: typeof entries): string =>
    drawTimeline(timeline({ entries: some, from, to, width: 960 }), { idPrefix: "t", title: "T", desc: "D" });
  assert.equal(draw(entries.toReversed()), draw(entries));
});

test("ten thousand entries are searched for silences, laid out and drawn in under 100 ms of work", () => {
  const entries = inventedAccount(10_000);
  const took = Array.from({ length: 6 }, () => {
    const before = process.cpuUsage();
    const found = silences(entries, { from, to, longerThanDays: 28 });
    const model = timeline({ entries, from, to, width: 960, silences: found });
    drawTimeline(model, { idPrefix: "t", title: "T", desc: "D" });
    return process.cpuUsage(before).user / 1000;
  });
  assert.ok(Math.min(...took) < 100, `${took.map(Math.round).join(", ")} ms`);
});

function boxOf(mark: Mark): Box {
  if (mark.shape !== "dot") return mark;
  const { x, y, radius } = mark;
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function isInside(inner: Box, outer: Box): boolean {
  const spare = 1e-6;
  return (
    inner.x >= outer.x - spare &&
    inner.y >= outer.y - spare &&
    inner.x + inner.width <= outer.x + outer.width + spare &&
    inner.y + inner.height <= outer.y + outer.height + spare
  );
}

function overlaps(a: Box, b: Box): boolean {
  const spare = 1e-6;
  return (
    a.x + a.width > b.x + spare &&
    b.x + b.width > a.x + spare &&
    a.y + a.height > b.y + spare &&
    b.y + b.height > a.y + spare
  );
}
