import type { BandMark, ClusterMark } from "../timeline/model.ts";
import { ink } from "./ink.ts";
import { element, tenths, titleOf } from "@throughline/svg";
import { words } from "./words.ts";

/** A threshold's step, its name over it. */
export function drawBand({ x, y, width, height, threshold, label, text }: BandMark): string {
  return element(
    "g",
    { class: `timeline-band timeline-band-${threshold.toLowerCase().replaceAll(" ", "-")}` },
    titleOf(label),
    element("rect", {
      class: "timeline-band-step",
      x: x + 0.5,
      y: y + 0.5,
      width: Math.max(1, width - 1),
      height: height - 1,
      fill: ink[threshold],
      stroke: ink.strength,
      "stroke-width": 1,
    }),
    text === null
      ? ""
      : words({ x: text.x, y: y - 9, text: text.words, anchor: "middle", name: "timeline-band-text" }),
  );
}

/** A cluster's bracket, the number of its worries over it. */
export function drawCluster({ x, y, width, height, label, text }: ClusterMark): string {
  const [left, right, top, bottom] = [x, x + width, y + 0.75, y + height].map(tenths);
  return element(
    "g",
    { class: "timeline-cluster" },
    titleOf(label),
    element("path", {
      class: "timeline-cluster-bracket",
      d: `M${left} ${bottom}V${top}H${right}V${bottom}`,
      fill: "none",
      stroke: ink.worry,
      "stroke-width": 1.5,
    }),
    text === null
      ? ""
      : words({
          x: text.x,
          y: y - 7,
          text: text.words,
          name: "timeline-cluster-text",
          anchor: "middle",
          fill: ink.worry,
        }),
  );
}
