import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const source = readFileSync(new URL("_colours.scss", import.meta.url), "utf8");
const colours = new Map(
  Array.from(source.matchAll(/^\$([\w-]+): (#[0-9a-f]{6});/gm), ([, name = "", hex = ""]) => [name, hex]),
);

const text = [
  ["ink", "paper"],
  ["ink", "sheet"],
  ["ink-soft", "paper"],
  ["ink-soft", "sheet"],
  ["accent", "paper"],
  ["accent", "sheet"],
  ["accent-deep", "accent-wash"],
  ["warm", "sheet"],
  ["warm", "warm-wash"],
  ["on-dark", "ink"],
  ["on-dark-soft", "ink"],
  ["on-dark", "accent"],
] as const;

const shapes = [
  ["edge", "sheet"],
  ["accent", "sheet"],
  ["accent-bright", "ink"],
] as const;

for (const [front, back] of text) {
  test(`${front} can be read on ${back}`, () => {
    assert.ok(contrast(front, back) >= 4.5, `${contrast(front, back).toFixed(2)} to 1`);
  });
}

for (const [front, back] of shapes) {
  test(`a shape in ${front} can be seen on ${back}`, () => {
    assert.ok(contrast(front, back) >= 3, `${contrast(front, back).toFixed(2)} to 1`);
  });
}

function contrast(front: string, back: string): number {
  const [light = 0, dark = 0] = [luminance(front), luminance(back)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(name: string): number {
  const hex = colours.get(name);
  assert.ok(hex, `no colour called ${name}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
