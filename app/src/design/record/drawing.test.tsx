import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { Drawing } from "./drawing.tsx";

test("a picture has its sentence beside it", () => {
  const html = renderToString(
    <Drawing svg="<svg></svg>" label="Timeline">
      412 entries by 7 agencies
    </Drawing>,
  );
  assert.match(html, /<svg><\/svg><\/div><figcaption class="part-note">412 entries by 7 agencies/);
});

test("a wide picture scrolls by keyboard, under a name", () => {
  const html = renderToString(<Drawing svg="<svg></svg>" label="Timeline" scrolls />);
  assert.match(html, /<section class="scroll-region" aria-label="Timeline" tabindex="0">/);
});

test("a picture without a sentence is no figure", () => {
  const html = renderToString(<Drawing svg="<svg></svg>" label="Timeline" scrolls />);
  assert.doesNotMatch(html, /<figure/);
});

test("words are never taken for a picture", () => {
  assert.throws(
    () => renderToString(<Drawing svg="<script>alert(1)</script>" label="Timeline" />),
    TypeError,
  );
});
