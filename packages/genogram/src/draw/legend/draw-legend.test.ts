import assert from "node:assert/strict";
import { test } from "node:test";
import { textWidth } from "../../text/text-width.ts";
import { drawKey } from "./draw-legend.ts";
import type { KeyLine } from "./key-line.ts";

const line = (words: string): KeyLine => ({ words, sample: () => "" });
const usual = [
  "Female",
  "Male",
  "The child the drawing is about",
  "Has died",
  "In a relationship",
  "Married",
];

const placesIn = (svg: string) =>
  [...svg.matchAll(/genogram-key-word" x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g)].map(([, x, y, said]) => ({
    x: Number(x),
    y: Number(y),
    said: said ?? "",
  }));

test("a key of six lines on the narrowest drawing takes two rows, not three", () => {
  const { height } = drawKey(usual.map(line), 520, 24);
  assert.ok(height <= 26 + 3 * 24 + 8, String(height));
});

test("no words of a key go over the next column, nor off the paper", () => {
  for (const width of [520, 640, 900, 1600]) {
    const said = placesIn(drawKey([...usual, ...usual, "A".repeat(30)].map(line), width, 24).svg);
    for (const one of said) {
      const end = one.x + textWidth(one.said, 12);
      assert.ok(end <= width - 24 + 0.1, `${one.said} ends at ${end} of ${width}`);
      for (const other of said)
        assert.ok(
          other.x <= one.x || Math.abs(other.y - one.y) > 6 || other.x > end,
          `${one.said}, ${other.said}`,
        );
    }
  }
});

test("words of a key that are long are told whole", () => {
  const long =
    "Father of Jodie not known: tried 16 June 2026: asked Lorraine at the core group; he left before Jodie was born; his name was never given.";
  const said = placesIn(drawKey([line(long)], 520, 24).svg);
  assert.equal(said.map((one) => one.said).join(" "), long);
});
