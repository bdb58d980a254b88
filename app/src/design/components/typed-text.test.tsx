import assert from "node:assert/strict";
import { test } from "node:test";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { Button } from "./button.tsx";
import { Checkboxes } from "./checkboxes.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Input } from "./input.tsx";
import { SummaryList } from "./summary-list.tsx";
import { Table } from "./table.tsx";
import { Textarea } from "./textarea.tsx";

const typed = `</textarea><script>alert("x")</script>`;

const shown: Readonly<Record<string, VNode>> = {
  "a button": <Button text={typed} />,
  "a checkbox": <Checkboxes name="who" items={[{ value: typed, text: typed, hint: { text: typed } }]} />,
  "an error summary": <ErrorSummary titleText={typed} errorList={[{ text: typed, href: typed }]} />,
  "a box": <Input name="name" label={{ text: typed }} value={typed} errorMessage={{ text: typed }} />,
  "a longer box": <Textarea name="what" label={{ text: typed }} value={typed} />,
  "a summary": <SummaryList rows={[{ key: { text: typed }, value: { text: typed } }]} />,
  "a table": <Table caption={typed} rows={[[{ text: typed }]]} />,
};

for (const [place, page] of Object.entries(shown)) {
  test(`what somebody typed stays text in ${place}`, () => {
    const html = renderToString(page);
    assert.ok(html.includes("&lt;script>"), html);
    assert.ok(!html.includes("<script"), html);
  });
}

test("a box shows again exactly what was typed in it", () => {
  const html = renderToString(
    <Textarea name="what" label={{ text: "What happened" }} value={"  two\n\nlines "} />,
  );
  assert.ok(html.includes(">  two\n\nlines </textarea>"), html);
});
