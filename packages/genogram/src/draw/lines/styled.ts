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
    // The ends of unbroken lines that meet at a corner fill it.
    "stroke-linecap": dash === "" ? "square" : null,
    ...more,
  });
}
