import { type Frame, INK } from "./chart-frame.ts";
import { element, escapeText, tenths } from "@throughline/svg";

/** That something was to be measured at an age, in years, and was not. */
export interface NotMeasuredMark {
  readonly age: number;
  readonly words: string;
}

const HALF = 4.5;

/** An empty square with a bar through it, on the axis: asked, and not done. */
export function drawNotMeasured({ x, bottom }: Frame, mark: NotMeasuredMark): string {
  return notMeasuredMark(x(mark.age), bottom - HALF - 2, mark.words);
}

export function notMeasuredMark(x: number, y: number, words: string): string {
  return element(
    "g",
    { class: "growth-chart__not-measured" },
    element("title", {}, escapeText(words)),
    element("rect", {
      x: x - HALF,
      y: y - HALF,
      width: 2 * HALF,
      height: 2 * HALF,
      fill: "#ffffff",
      stroke: INK,
      "stroke-width": 1.5,
    }),
    element("path", {
      d: `M${tenths(x - HALF)} ${tenths(y + HALF)}L${tenths(x + HALF)} ${tenths(y - HALF)}`,
      stroke: INK,
      "stroke-width": 1.5,
    }),
  );
}
