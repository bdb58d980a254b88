import { thresholds, type Box, type KeyLine, type KeySample } from "../timeline/model.ts";
import { KEY } from "../timeline/key-lines.ts";
import { drawBand, drawCluster } from "./draw-above.ts";
import { drawBar, drawBin } from "./draw-mark.ts";
import { ink } from "./ink.ts";
import { element } from "@throughline/svg";
import { significantSymbol, symbol } from "./symbol.ts";
import { words } from "./words.ts";

type Sample = (x: number, y: number, hatchId: string) => string;

/** The key under the drawing: a sample of each thing drawn, and what it means. */
export function drawKey(key: readonly KeyLine[], hatchId: string): string {
  return element(
    "g",
    { class: "timeline-key" },
    ...key.map(
      (line) =>
        samples[line.of](line.x, line.y, hatchId) +
        words({
          x: line.x + KEY.sampleWidth - 4,
          y: line.y,
          text: line.text,
          name: "timeline-key-text",
          fill: ink.quiet,
        }),
    ),
  );
}

const samples: Record<KeySample, Sample> = {
  strength: (x, y) => symbol("strength", at(x, y)),
  worry: (x, y) => symbol("worry", at(x, y)),
  both: (x, y) => symbol("both", at(x, y)),
  neither: (x, y) => symbol(null, at(x, y)),
  significant: (x, y) => significantSymbol(null, { ...at(x, y), radius: 7 }),
  bin: (x, y) => drawBin({ ...box(x, y, 18), count: 3, worries: 1, significant: false }),
  bar: (x, y) =>
    drawBar({
      ...box(x, y, 8),
      tone: null,
      count: 1,
      cut: { left: false, right: false },
      significant: false,
    }),
  silence: (x, y, hatchId) =>
    element("rect", { ...box(x, y, 12), fill: `url(#${hatchId})`, stroke: ink.quiet, "stroke-width": 0.5 }),
  cluster: (x, y) => drawCluster({ ...box(x, y, 6), label: "", text: null }),
  band: (x, y) =>
    thresholds
      .map((threshold, step) => {
        const height = 4 + step * 4;
        const place = { x: x + 2 + step * 8, y: y + 6 - height, width: 9, height };
        return drawBand({ threshold, ...place, label: "", text: null });
      })
      .join(""),
};

function at(x: number, y: number): { x: number; y: number; radius: number } {
  return { x: x + 14, y, radius: 5 };
}

function box(x: number, y: number, height: number): Box {
  return { x: x + 2, y: y - height / 2, width: 24, height };
}
