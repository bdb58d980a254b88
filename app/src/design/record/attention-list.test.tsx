import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { AttentionList } from "./attention-list.tsx";

const point = {
  sentence: "Wheelchair review asked for",
  action: { text: "chase", href: "/x", about: "the review" },
};

test("what the family waits for stands before what we have not done", () => {
  const html = renderToString(
    <AttentionList childName="Rowan" forUs={[point]} notRecorded={[]} forFamily={[point]} />,
  );
  assert.ok(html.indexOf("For Rowan and the family") < html.indexOf("For us"));
  assert.ok(html.indexOf("For us") < html.indexOf("Not recorded yet"));
});

test("a part with nothing in it says so instead of vanishing", () => {
  const html = renderToString(<AttentionList childName="Rowan" forUs={[]} notRecorded={[]} forFamily={[]} />);
  assert.match(html, /Nothing they asked for is waiting/);
  assert.match(html, /Nothing of ours is due or late/);
});

test("a verb heard alone says what it acts on", () => {
  const html = renderToString(
    <AttentionList childName="Rowan" forUs={[point]} notRecorded={[]} forFamily={[]} />,
  );
  assert.match(html, /chase<span class="govuk-visually-hidden"> the review<\/span>/);
});
