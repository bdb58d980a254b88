import { type Frame, INK } from "./chart-frame.ts";
import { ageTicks, roundTicks } from "./chart-plan.ts";
import { element, tenths } from "@throughline/svg";
import { words } from "./svg.ts";

interface Extent {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number;
  readonly unit: string;
}

/** Both axes with their ticks, and no grid. */
export function drawAxes({ left, right, top, bottom, narrow, x, y }: Frame, extent: Extent): string[] {
  const { from, to, least, most, unit } = extent;
  const size = { "font-size": narrow ? 12 : 13 };
  return [
    element("path", {
      d: `M${left} ${top}V${bottom}H${right}`,
      fill: "none",
      stroke: INK,
      "stroke-width": 1,
    }),
    ...roundTicks(least, most, 7).flatMap((value) => [
      element("path", { d: `M${left - 5} ${tenths(y(value))}H${left}`, stroke: INK, "stroke-width": 1 }),
      words({ x: left - 8, y: y(value) + 4, text: String(value), "text-anchor": "end", ...size }),
    ]),
    ...ageTicks(from, to, narrow ? 6 : 12).flatMap(({ age, text }) => [
      tick(x(age), bottom, bottom + 5),
      words({ x: x(age), y: bottom + 19, text, "text-anchor": "middle", ...size }),
    ]),
    words({ x: left - 8, y: top - 12, text: unit, "text-anchor": "end", ...size }),
    words({
      x: (left + right) / 2,
      y: bottom + 37,
      text: axisName(from, to),
      "text-anchor": "middle",
      ...size,
    }),
  ];
}

export const axisName = (from: number, to: number): string =>
  to > 2 ? "Age in years" : from < 0 ? "Weeks of gestation, then age in months" : "Age in months";

export const tick = (x: number, from: number, to: number): string =>
  element("path", { d: `M${tenths(x)} ${tenths(from)}V${tenths(to)}`, stroke: INK, "stroke-width": 1 });
