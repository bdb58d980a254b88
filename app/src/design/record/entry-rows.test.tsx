import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { EntryRows } from "./entry-rows.tsx";

const html = renderToString(
  <EntryRows
    label="The last six weeks"
    rows={[
      {
        day: "12 Nov",
        what: "Dietetics <third>",
        agency: "Hospital",
        tags: [{ text: "Was not brought", tone: "warm" }],
      },
      { silence: "19 days in which nobody recorded seeing Rowan" },
      { day: "21 Oct", what: "Chose “tired”", agency: "School" },
    ]}
  />,
);

test("a silence keeps its place between what happened before and after it", () => {
  assert.ok(html.indexOf("Dietetics") < html.indexOf("nobody recorded seeing Rowan"));
  assert.ok(html.indexOf("nobody recorded seeing Rowan") < html.indexOf("Chose"));
});

test("a silence is said in words and not only drawn", () => {
  assert.match(html, /19 days in which nobody recorded seeing Rowan/);
});

test("not being brought is said in words and not by colour alone", () => {
  assert.match(html, /<span class="pill pill--warm">Was not brought<\/span>/);
});

test("what an agency wrote stays text", () => {
  assert.match(html, /Dietetics &lt;third>/);
});
