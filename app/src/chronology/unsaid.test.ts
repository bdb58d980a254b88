import assert from "node:assert/strict";
import { test } from "node:test";
import { exactDay } from "@throughline/calendar";
import { unsaidIn, unsaidWords } from "./unsaid.ts";

const on = (day: string) => exactDay(Temporal.PlainDate.from(day));
const march = { from: Temporal.PlainDate.from("2026-03-01"), to: Temporal.PlainDate.from("2026-03-31") };

test("a silence tells how many of its entries do not say whether the child was seen", () => {
  const entries = [
    { happened: on("2026-02-28"), seen: null },
    { happened: on("2026-03-01"), seen: null },
    { happened: on("2026-03-09"), seen: "not seen" as const },
    { happened: on("2026-03-31"), seen: null },
  ];
  assert.equal(unsaidIn(entries, march), 2);
  assert.equal(unsaidWords(2, "Ty"), "; 2 entries of those days do not say whether Ty was seen");
  assert.equal(unsaidWords(1, "Ty"), "; 1 entry of those days does not say whether Ty was seen");
  assert.equal(unsaidWords(0, "Ty"), "");
});
