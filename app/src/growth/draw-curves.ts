import type { Curve, CurvePoint } from "./centile-curves.ts";
import { type Frame, QUIET } from "./chart-frame.ts";
import { apart } from "./chart-plan.ts";
import { element, tenths } from "@throughline/svg";
import { words } from "./svg.ts";

/** A centile line, its parts not joined. */
export function drawCurve({ x, y }: Frame, { name, dashed, parts }: Curve): string {
  const along = (part: readonly CurvePoint[]) =>
    part.map(({ age, value }, at) => `${at === 0 ? "M" : "L"}${tenths(x(age))} ${tenths(y(value))}`).join("");
  return element("path", {
    class: "growth-chart__line",
    "data-line": name,
    d: parts.map(along).join(""),
    fill: "none",
    stroke: QUIET,
    "stroke-width": 1,
    ...(dashed ? { "stroke-dasharray": "6 4" } : {}),
  });
}

/** The names of the lines at their right ends, moved apart where they would touch. */
export function drawNames(frame: Frame, curves: readonly Curve[]): string[] {
  const ends = curves.flatMap(({ name, parts }) => {
    const end = parts.at(-1)?.at(-1);
    return end ? [{ name, x: frame.x(end.age), y: frame.y(end.value) }] : [];
  });
  const heights = apart(
    ends.map(({ y }) => y),
    frame.narrow ? 12 : 14,
  );
  return ends.map(({ name, x }, at) =>
    words({
      x: x + 5,
      y: (heights[at] ?? 0) + 4,
      text: name,
      "font-size": frame.narrow ? 12 : 13,
      fill: QUIET,
    }),
  );
}
