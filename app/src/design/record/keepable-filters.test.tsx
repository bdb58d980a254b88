import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { KeepableFilters } from "./keepable-filters.tsx";

test("narrowing a list changes its address, and keeping it is a separate, deliberate act", () => {
  const html = renderToString(
    <KeepableFilters label="Narrow the chronology" action="/c" also={{ layer: "chosen" }} keepAt="/c/kept">
      <input name="words" />
    </KeepableFilters>,
  );
  assert.match(html, /<form [^>]*method="get" action="\/c"/);
  assert.match(html, /<input type="hidden" name="layer" value="chosen"/);
  assert.match(html, /formmethod="post" formaction="\/c\/kept">Keep these filters/);
});
