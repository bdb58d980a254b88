import type { Tone } from "../entry.ts";
import { ink } from "./ink.ts";
import { element, tenths } from "@throughline/svg";

interface At {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * The shape that says strength (a full circle), worry (a diamond), both (a diamond in a ring) or neither (an empty
 * circle). Shapes differ, so that colour is never needed.
 */
export function symbol(tone: Tone, at: At): string {
  if (tone === "strength") return circle(at, { class: "timeline-strength", fill: ink.strength });
  if (tone === "worry") return diamond(at);
  const ring = { ...at, radius: at.radius - 0.75 };
  if (tone === null) {
    return circle(ring, {
      class: "timeline-neither",
      fill: ink.paper,
      stroke: ink.quiet,
      "stroke-width": 1.5,
    });
  }
  return (
    circle(ring, { class: "timeline-both", fill: ink.paper, stroke: ink.strength, "stroke-width": 1.5 }) +
    diamond({ ...at, radius: at.radius * 0.66 })
  );
}

/** The ring around an entry chosen as significant, with its symbol inside. */
export function significantSymbol(tone: Tone, at: At): string {
  const ring = circle(
    { ...at, radius: at.radius - 0.75 },
    { class: "timeline-significant", fill: ink.paper, stroke: ink.text, "stroke-width": 1.5 },
  );
  return ring + symbol(tone, { ...at, radius: at.radius * 0.64 });
}

function circle({ x, y, radius }: At, look: Record<string, string | number>): string {
  return element("circle", { cx: x, cy: y, r: radius, ...look });
}

function diamond({ x, y, radius }: At): string {
  const [left, right, top, bottom] = [x - radius, x + radius, y - radius, y + radius].map(tenths);
  const d = `M${tenths(x)} ${top}L${right} ${tenths(y)}L${tenths(x)} ${bottom}L${left} ${tenths(y)}Z`;
  return element("path", { class: "timeline-worry", d, fill: ink.worry });
}
