import type { Point } from "../../layout/geometry/geometry.ts";
import type { Notation } from "../../notation/notation.ts";
import type { Quality } from "../../family.ts";
import { ink } from "../ink.ts";
import { pathOf } from "../lines/path.ts";
import { styledLine } from "../lines/styled.ts";
import { element, tenths } from "@throughline/svg";
import { alongside, lengthOf, pointAlong, zigzag } from "./along.ts";

type Line = Notation["qualities"][Quality]["line"];

const plain = { dash: "", width: 1.5 };

/** A line along points in one of the styles of relationships as observed. */
export function drawQualityLine(line: Line, points: readonly Point[]): string {
  if (line === "double") return [-2.5, 2.5].map((off) => drawn(alongside(points, off))).join("");
  if (line === "dotted") return styledLine("genogram-quality", pathOf(points), { dash: "2 5", width: 2 });
  if (line === "zigzag") return drawn(zigzag(points));
  if (line === "zigzag arrow") return drawn(zigzag(points, 12)) + arrow(points);
  return cut(points);
}

function drawn(points: readonly Point[]): string {
  return styledLine("genogram-quality", pathOf(points), plain);
}

function arrow(points: readonly Point[]): string {
  const length = lengthOf(points);
  const tip = pointAlong(points, length);
  const back = pointAlong(points, length - 11);
  const [dx, dy] = [(tip.x - back.x) / 11, (tip.y - back.y) / 11];
  const [left, right] = [-6, 6].map((off) => `${tenths(back.x - dy * off)} ${tenths(back.y + dx * off)}`);
  return element("path", {
    class: "genogram-quality-arrow",
    d: `M${tenths(tip.x)} ${tenths(tip.y)}L${left ?? ""}L${right ?? ""}Z`,
    fill: ink.line,
  });
}

/** Broken in the middle by two bars. */
function cut(points: readonly Point[]): string {
  const length = lengthOf(points);
  const [before, after] = [length / 2 - 4, length / 2 + 4];
  const first = [...stretch(points, 0, before)];
  const second = [...stretch(points, after, length)];
  const bars = [before, after].map((at) => {
    const on = pointAlong(points, at);
    const next = pointAlong(points, at + 1);
    const [dx, dy] = [next.x - on.x, next.y - on.y];
    return `M${tenths(on.x - dy * 7)} ${tenths(on.y + dx * 7)}L${tenths(on.x + dy * 7)} ${tenths(on.y - dx * 7)}`;
  });
  return drawn(first) + drawn(second) + styledLine("genogram-quality", bars.join(""), { dash: "", width: 2 });
}

function stretch(points: readonly Point[], from: number, to: number): readonly Point[] {
  const count = Math.max(1, Math.ceil((to - from) / 6));
  return Array.from({ length: count + 1 }, (_, at) => pointAlong(points, from + ((to - from) * at) / count));
}
