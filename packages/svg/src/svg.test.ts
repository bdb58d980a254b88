import assert from "node:assert/strict";
import { test } from "node:test";
import { element, escapeText, tenths, titleOf } from "./svg.ts";

test("an element says its attributes and what is in it", () => {
  assert.equal(
    element("circle", { cx: 12.345, cy: 0, r: 4, class: null }, titleOf("Born 3 May 2019")),
    '<circle cx="12.3" cy="0" r="4"><title>Born 3 May 2019</title></circle>',
  );
  assert.equal(element("path", { d: "M0 0" }), '<path d="M0 0"/>');
});

test("a name cannot become a tag, nor end an attribute", () => {
  assert.equal(escapeText(`<b>"Jo" & 'Al'`), "&lt;b&gt;&quot;Jo&quot; &amp; &#39;Al&#39;");
  assert.equal(element("g", { id: '"><script>' }), '<g id="&quot;&gt;&lt;script&gt;"/>');
});

test("what XML forbids is left out", () => {
  assert.equal(escapeText("a\u0000b\u000Bc"), "abc");
});

test("no number is told more exactly than a tenth, and none as minus nought", () => {
  assert.deepEqual([tenths(1.25), tenths(-0.04), tenths(3)], ["1.3", "0", "3"]);
});
