import type { Person } from "../family.ts";
import type { Notation } from "../notation/notation.ts";
import { ink, textSize } from "./ink.ts";
import { shapePath, type At } from "./shape.ts";
import { element, tenths } from "@throughline/svg";
import { outlineOf } from "./symbol-of.ts";
import { words } from "./words.ts";

/** What a symbol shows beside its shape. */
export interface SymbolShown {
  readonly person: Person;
  readonly isIndex: boolean;
  /** The age inside it, or null. */
  readonly age: string | null;
}

const look = { fill: ink.paper, stroke: ink.line, "stroke-width": 1.75, "stroke-linejoin": "round" };

/** A person's symbol: its shape (a half-size one at the top of its square, where lines reach it), the child's second outline, the cross of whoever died, and an age inside. */
export function drawSymbol({ person, isIndex, age }: SymbolShown, at: At, notation: Notation): string {
  const { shape, half } = outlineOf(person, notation);
  const own = half ? { cx: at.cx, cy: at.cy - at.r / 2, r: at.r / 2 } : at;
  const outline = element("path", {
    class: "genogram-shape",
    d: shapePath(shape, own),
    ...look,
    ...(isIndex ? { fill: ink.index, "stroke-width": notation.index.outline === "heavy" ? 4.5 : 1.75 } : {}),
  });
  const second =
    isIndex && notation.index.outline === "double"
      ? element("path", {
          class: "genogram-index",
          d: shapePath(shape, { ...own, r: own.r - (shape === "diamond" ? 6 : 4.5) }),
          ...look,
          fill: "none",
        })
      : "";
  return outline + second + crossed(person, own, shape, notation) + aged(age, own, shape);
}

function aged(age: string | null, { cx, cy }: At, shape: string): string {
  if (age === null) return "";
  const y = cy + (shape === "triangle" ? 11 : 4.5);
  return words({ x: cx, y, text: age, name: "genogram-age", size: textSize.name, anchor: "middle" });
}

/** The cross reaches the corners of a square and a little beyond a circle, so that it is seen at a glance. */
function crossed({ died, pregnancy }: Person, { cx, cy, r }: At, shape: string, notation: Notation): string {
  const lost = pregnancy !== null && pregnancy !== "expected";
  if (died === null && !lost) return "";
  const reach = r * (shape === "square" ? 1 : shape === "circle" ? 0.71 : shape === "triangle" ? 0.6 : 0.62);
  const middle = shape === "triangle" ? cy + r * 0.3 : cy;
  const [left, right, top, bottom] = [cx - reach, cx + reach, middle - reach, middle + reach].map(tenths);
  const back = notation.died.mark === "cross" ? `M${left} ${top}L${right} ${bottom}` : "";
  return element("path", {
    class: "genogram-died",
    d: `${back}M${left} ${bottom}L${right} ${top}`,
    fill: "none",
    stroke: ink.line,
    "stroke-width": 1.5,
  });
}
