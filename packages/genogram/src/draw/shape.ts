import type { SymbolShape } from "../notation/notation.ts";
import { tenths } from "@throughline/svg";

/** Where a symbol stands: its centre, and half its height. */
export interface At {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** The outline of a symbol as path data. A triangle and a diamond are as tall as a circle is. */
export function shapePath(shape: SymbolShape, { cx, cy, r }: At): string {
  const [x, y] = [tenths(cx), tenths(cy)];
  const [left, right, top, bottom] = [cx - r, cx + r, cy - r, cy + r].map(tenths);
  if (shape === "circle" || shape === "small") return circlePath({ cx, cy, r });
  if (shape === "square") return `M${left} ${top}H${right}V${bottom}H${left}Z`;
  if (shape === "diamond") return `M${x} ${top}L${right} ${y}L${x} ${bottom}L${left} ${y}Z`;
  if (shape === "octagon") return octagonPath({ cx, cy, r });
  return `M${x} ${top}L${right} ${bottom}H${left}Z`;
}

function circlePath({ cx, cy, r }: At): string {
  const [left, right, y, radius] = [cx - r, cx + r, cy, r].map(tenths);
  return `M${left} ${y}A${radius} ${radius} 0 0 1 ${right} ${y}A${radius} ${radius} 0 0 1 ${left} ${y}Z`;
}

/** A square with its corners cut, told from both a square and a circle. */
function octagonPath({ cx, cy, r }: At): string {
  const cut = r * 0.55;
  const corners = [
    [cx - r + cut, cy - r],
    [cx + r - cut, cy - r],
    [cx + r, cy - r + cut],
    [cx + r, cy + r - cut],
    [cx + r - cut, cy + r],
    [cx - r + cut, cy + r],
    [cx - r, cy + r - cut],
    [cx - r, cy - r + cut],
  ];
  return `M${corners.map(([x = 0, y = 0]) => `${tenths(x)} ${tenths(y)}`).join("L")}Z`;
}
