import type { Shape } from "./model.ts";
import { element, tenths } from "@throughline/svg";
import { ink } from "./ink.ts";

const R = 5;

interface At {
  readonly x: number;
  readonly y: number;
}

/** One sign for each thing that can come of an appointment; shapes differ, so that no colour is needed to tell them apart. */
export function drawShape(shape: Shape, at: At): string {
  return signs[shape](at);
}

const signs: Record<Shape, (at: At) => string> = {
  attended: (at) => circle(at, { fill: ink.reached, class: "appt-reached" }),
  "seen late": (at) =>
    circle(at, { ...open, stroke: ink.reached, class: "appt-reached-late" }) +
    path(`M${n(at.x)} ${n(at.y - R + 0.5)}A${R - 0.5} ${R - 0.5} 0 0 1 ${n(at.x)} ${n(at.y + R - 0.5)}Z`, {
      fill: ink.reached,
      class: "appt-reached",
    }),
  "was not brought": (at) => cross(at, R, 3),
  "no access": (at) =>
    element("rect", {
      x: at.x - 4.5,
      y: at.y - 4.5,
      width: 9,
      height: 9,
      fill: ink.paper,
      stroke: ink.missed,
      "stroke-width": 2.5,
      class: "appt-missed-stroke",
    }),
  "did not attend on their own": (at) =>
    circle(at, { ...open, r: 6.5, stroke: ink.quiet }) + cross(at, 3, 1.5),
  "came late, not seen": (at) =>
    circle(at, { ...open, stroke: ink.text }) +
    path(`M${n(at.x)} ${n(at.y - 4)}V${n(at.y)}H${n(at.x + 3)}`, { ...line, stroke: ink.text }),
  "cancelled by family": ({ x, y }) =>
    path(`M${n(x - 5.5)} ${n(y - 4)}H${n(x + 5.5)}L${n(x)} ${n(y + 5)}Z`, open),
  "cancelled by service": ({ x, y }) =>
    path(`M${n(x - 5.5)} ${n(y + 4)}H${n(x + 5.5)}L${n(x)} ${n(y - 5)}Z`, { fill: ink.quiet }),
  moved: ({ x, y }) =>
    path(
      `M${n(x - 5)} ${n(y)}H${n(x + 4)}M${n(x + 1)} ${n(y - 3.5)}L${n(x + 5)} ${n(y)}L${n(x + 1)} ${n(y + 3.5)}`,
      { ...line, "stroke-width": 2 },
    ),
  booked: (at) => circle(at, { ...open, "stroke-dasharray": "2 1.5" }),
  "not recorded": ({ x, y }) =>
    element(
      "text",
      { x, y: y + 5, "text-anchor": "middle", "font-size": 14, "font-weight": 700, fill: ink.text },
      "?",
    ),
};

const n = tenths;
const open = { fill: ink.paper, stroke: ink.quiet, "stroke-width": 1.5 };
const line = { fill: "none", stroke: ink.quiet, "stroke-width": 1.5 };

function circle({ x, y }: At, look: Record<string, string | number>): string {
  return element("circle", { cx: x, cy: y, r: "stroke" in look ? R - 0.5 : R, ...look });
}

function path(d: string, look: Record<string, string | number>): string {
  return element("path", { d, ...look });
}

function cross({ x, y }: At, r: number, width: number): string {
  const d = `M${n(x - r)} ${n(y - r)}L${n(x + r)} ${n(y + r)}M${n(x + r)} ${n(y - r)}L${n(x - r)} ${n(y + r)}`;
  return path(d, { fill: "none", stroke: ink.missed, "stroke-width": width, class: "appt-missed-stroke" });
}
