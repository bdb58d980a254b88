import type { Point } from "../../layout/geometry/geometry.ts";
import { ink } from "../ink.ts";
import { element, tenths } from "@throughline/svg";
import { styledLine } from "./styled.ts";

const RADIUS = 5;

/** Where two lines cross that have nothing to do with each other: the level one leaps over the upright one. */
export function drawHop({ x, y }: Point): string {
  const stroke = { dash: "", width: 1.75 };
  const [left, right, level, top, bottom, middle] = [x - RADIUS, x + RADIUS, y, y - RADIUS - 2, y + 2, x].map(
    tenths,
  );
  const paper = element("rect", {
    class: "genogram-paper",
    x: x - RADIUS,
    y: y - 2,
    width: RADIUS * 2,
    height: 4,
    fill: ink.paper,
  });
  return (
    paper +
    styledLine("genogram-hop", `M${middle} ${top}V${bottom}`, stroke) +
    styledLine("genogram-hop", `M${left} ${level}A${RADIUS} ${RADIUS} 0 0 1 ${right} ${level}`, stroke)
  );
}
