import type { Attributes } from "@throughline/svg";
import { element } from "@throughline/svg";
import { ink } from "../ink.ts";

/** A line's dashes and width. */
export interface Stroke {
  readonly dash: string;
  readonly width: number;
}

/** Path data drawn as a line in a style. */
export function styledLine(name: string, d: string, { dash, width }: Stroke, more: Attributes = {}): string {
  return element("path", {
    class: name,
    d,
    fill: "none",
    stroke: ink.line,
    "stroke-width": width,
    "stroke-dasharray": dash === "" ? null : dash,
    ...more,
  });
}

/** For lines that meet others at corners: the ends of unbroken ones fill the corner. */
export function cornered({ dash }: Stroke): Attributes {
  return dash === "" ? { "stroke-linecap": "square" } : {};
}
