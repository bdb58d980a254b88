import assert from "node:assert/strict";
import { test } from "node:test";
import { invented } from "../../scripts/invented-account.ts";
import { silences } from "../silences.ts";
import { timeline } from "../timeline/timeline.ts";
import { drawTimeline } from "./draw-timeline.ts";

const days = { from: Temporal.PlainDate.from("2026-01-01"), to: Temporal.PlainDate.from("2026-12-31") };
const hostile = `<script>alert("x")</script> & 'y' \u0000\u{1F600}`;
const entries = [invented("a", "3 March 2026", { what: hostile, seen: "seen" })];
const found = silences(entries, { ...days, longerThanDays: 28 });
const model = timeline({ ...days, entries, silences: found, width: 640 });
const called = { idPrefix: "rowan", title: hostile, desc: hostile };

test("what somebody typed is shown as text and never becomes part of the drawing", () => {
  const svg = drawTimeline(model, { ...called, href: () => `/entry?"><script>` });
  assert.ok(!svg.includes("<script"));
  assert.ok(!svg.includes("\u0000"));
  assert.ok(svg.includes("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39; \u{1F600}"));
});

test("a page that forbids inline styles still shows the drawing", () => {
  const svg = drawTimeline(model, called);
  assert.ok(!/ style=|<style/.test(svg));
});

test("without links the drawing is one picture with a title and a description", () => {
  const svg = drawTimeline(model, called);
  assert.match(svg, /role="img" aria-labelledby="rowan-title" aria-describedby="rowan-desc"/);
  assert.ok(!svg.includes("<a "));
});

test("with links the drawing is a group, so that a screen reader reaches each link by its words", () => {
  const svg = drawTimeline(model, { ...called, href: ({ entryIds }) => `/entries/${entryIds.join(",")}` });
  assert.match(svg, /role="group"/);
  assert.match(
    svg,
    /<a class="timeline-mark timeline-dot" href="\/entries\/a"><title>3 March 2026, Health: /,
  );
});

test("a silence is hatched, so that it can be told on paper without colour", () => {
  const svg = drawTimeline(model, called);
  assert.equal(svg.match(/url\(#rowan-hatch\)/g)?.length, found.length + 1);
});

test("an id that could not be one is refused", () => {
  assert.throws(() => drawTimeline(model, { ...called, idPrefix: "1 2" }), RangeError);
});
