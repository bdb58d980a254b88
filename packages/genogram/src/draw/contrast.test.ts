import assert from "node:assert/strict";
import { test } from "node:test";
import { ink } from "./ink.ts";

const luminance = (colour: string): number => {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((c) => (c <= 0.039_28 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((p, q) => p - q);
  return (light + 0.05) / (dark + 0.05);
};

test("every line and word has a contrast of at least 7 to 1 on the paper and on the child's symbol", () => {
  for (const paper of [ink.paper, ink.index])
    for (const colour of [ink.line, ink.text, ink.quiet])
      if (!(paper === ink.index && colour === ink.quiet))
        assert.ok(contrast(colour, paper) >= 7, `${colour} on ${paper}`);
});
