import type { SilenceMark } from "../timeline/model.ts";
import { ink } from "./ink.ts";
import { element, titleOf } from "@throughline/svg";
import { words } from "./words.ts";

/** The hatching of silences, to be put once in `<defs>`. */
export function hatchPattern(id: string): string {
  return element(
    "pattern",
    {
      id,
      width: 6,
      height: 6,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    },
    element("rect", { class: "timeline-silence-paper", width: 6, height: 6, fill: ink.silence }),
    element("path", { class: "timeline-silence-hatch", d: "M1 0V6", stroke: ink.hatch, "stroke-width": 1 }),
  );
}

/** A silence over every lane, hatched, with its length above it where there is room. An open one has no right edge. */
export function drawSilence(
  { x, y, width, height, label, text, open }: SilenceMark,
  hatchId: string,
): string {
  const edge = (at: number): string =>
    element("rect", { class: "timeline-silence-edge", x: at, y, width: 1, height, fill: ink.hatch });
  const edges = width < 4 ? [] : [edge(x), ...(open ? [] : [edge(x + width - 1)])];
  return element(
    "g",
    { class: open ? "timeline-silence timeline-silence-open" : "timeline-silence" },
    titleOf(label),
    element("rect", { x, y, width, height, fill: `url(#${hatchId})` }),
    ...edges,
    text === null
      ? ""
      : words({
          x: text.x,
          y: y - 8,
          text: text.words,
          name: "timeline-silence-text",
          anchor: "middle",
          weight: 700,
        }),
  );
}
