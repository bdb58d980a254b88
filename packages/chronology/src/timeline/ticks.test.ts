import assert from "node:assert/strict";
import { test } from "node:test";
import { scaleOf } from "./scale.ts";
import { ticks } from "./ticks.ts";

function wordsOf(from: string, to: string, width: number): string {
  const frame = { x: 0, y: 0, width, height: 100 };
  const scale = scaleOf(Temporal.PlainDate.from(from), Temporal.PlainDate.from(to), frame);
  return ticks(scale)
    .map(({ text }) => text)
    .join(" ");
}

test("a few months are marked by the month", () => {
  assert.equal(wordsOf("2025-11-10", "2026-04-20", 960), "Dec 2026 Feb Mar Apr");
});

test("a childhood on a wide page is marked by the year", () => {
  assert.equal(
    wordsOf("2008-11-10", "2026-04-20", 840),
    "2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026",
  );
});

test("a childhood on a telephone is marked every few years", () => {
  assert.equal(wordsOf("2008-11-10", "2026-04-20", 320), "2010 2015 2020 2025");
});

test("days within one month are marked by the first of them", () => {
  assert.equal(wordsOf("2026-03-03", "2026-03-20", 320), "3 Mar");
});
