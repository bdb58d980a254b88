import { ink, textSize } from "./ink.ts";
import { element, escapeText } from "@throughline/svg";

/** Where and how words stand; `y` is their base line. */
export interface Worded {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly name: string;
  readonly size?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly fill?: string;
  readonly bold?: boolean;
  /** Paper around the letters, where a line would cross them. */
  readonly halo?: boolean;
}

const paper = {
  stroke: ink.paper,
  "stroke-width": 5,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
};

/** One line of words in the drawing. */
export function words(given: Worded): string {
  const { x, y, text, name, size = textSize.small, anchor = "start", fill = ink.text } = given;
  return element(
    "text",
    {
      class: name,
      x,
      y,
      "font-size": size,
      "font-weight": given.bold === true ? 700 : null,
      "text-anchor": anchor === "start" ? null : anchor,
      fill,
      ...(given.halo === true ? paper : {}),
    },
    escapeText(text),
  );
}
