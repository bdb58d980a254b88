import assert from "node:assert/strict";
import { test } from "node:test";
import { latestRows } from "./latest-rows.ts";

const entry = (n: number) => ({ id: `e-${n}`, day: "1 Nov", what: `${n}`, agency: "Health", href: "#" });
const silence = { silence: "47 days in which nobody saw Rowan" };
const entries = (many: number) => Array.from({ length: many }, (_, n) => entry(n));

test("the newest eight stand on the first page, and the rest are counted", () => {
  const { shown, more } = latestRows(entries(14));
  assert.equal(shown.length, 8);
  assert.equal(more, 6);
});

test("two more than eight are not worth a link", () =>
  assert.deepEqual(latestRows(entries(10)), { shown: entries(10), more: 0 }));

test("a stretch in which nobody saw the child is never left out", () => {
  const rows = [...entries(11), silence, ...entries(4)];
  const { shown, more } = latestRows(rows);
  assert.equal(shown.at(-1), silence);
  assert.equal(more, 4);
});
