import type { Box } from "../layout/geometry/geometry.ts";
import { textWidth } from "../text/text-width.ts";
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
  /** Whether the words lie on paper of their own, where a line would cross them. */
  readonly onPaper?: boolean;
}

/** Paper beside letters in pixels, and above and below their base line as parts of their size. */
const AROUND = 2.5;
const HEIGHT = { above: 0.8, below: 0.22 } as const;

/**
 * One line of words in the drawing. Paper for them is a rectangle of its own, and no outline round the letters: not
 * everything that prints draws an outline beneath all letters of a word.
 */
export function words(given: Worded): string {
  return (given.onPaper === true ? paperFor(given) : "") + letters(given);
}

/** The paper that a line of words needs for itself. */
export function boxOfWords({
  x,
  y,
  text,
  size = textSize.small,
  anchor = "start",
  bold = false,
}: Worded): Box {
  const width = textWidth(text, size, bold ? "bold" : "regular");
  const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  return {
    x: left - AROUND,
    y: y - size * HEIGHT.above,
    width: width + AROUND * 2,
    height: size * (HEIGHT.above + HEIGHT.below),
  };
}

function paperFor(given: Worded): string {
  return element("rect", { class: "genogram-paper", ...boxOfWords(given), fill: ink.paper });
}

function letters(given: Worded): string {
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
    },
    escapeText(text),
  );
}
