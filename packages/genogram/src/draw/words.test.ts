import assert from "node:assert/strict";
import { test } from "node:test";
import { elliesFamily } from "../../scripts/ellies-family.ts";
import { textWidth } from "../text/text-width.ts";
import { drawGenogram } from "./draw-genogram.ts";
import { words } from "./words.ts";

test("words over a line lie on paper as wide as they are, which every printer can draw", () => {
  const drawn = words({ x: 100, y: 50, text: "adopted 2019", name: "word", anchor: "middle", onPaper: true });
  const [, x = "", width = ""] =
    /<rect class="genogram-paper" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/.exec(drawn) ?? [];
  assert.ok(Number(width) >= textWidth("adopted 2019", 12));
  assert.ok(Math.abs(Number(x) + Number(width) / 2 - 100) < 0.2);
  assert.ok(drawn.indexOf("<rect") < drawn.indexOf("<text"));
});

test("no letters have an outline, which on paper would eat the letters beside them", () => {
  const svg = drawGenogram(elliesFamily(), {
    day: Temporal.PlainDate.from("2026-11-24"),
    title: "Ellie's family",
    drawnBy: "Conor Daly",
    layers: ["households", "care", "relationships", "services"],
  });
  assert.doesNotMatch(svg, /paint-order|<text[^>]* stroke=/);
});
