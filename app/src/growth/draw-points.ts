import { showShortDay } from "@throughline/calendar";
import type { Plotted } from "@throughline/growth";
import { type Frame, INK } from "./chart-frame.ts";
import { BIRTH } from "./growth-account.ts";
import { bandWords, valueWords } from "./growth-words.ts";
import { element, escapeText, tenths } from "@throughline/svg";

/** Which of a child's two ages a chart shows its points at. */
export type AgesShown = "both" | "corrected" | "from birth";

/** A measurement: a dot at the age from birth, a cross at the corrected age, and a line between the two. Points are not joined. */
export function drawPoint(frame: Frame, point: Plotted, ages: AgesShown): string {
  const { x, y } = frame;
  const { chronological, corrected } = point.reading;
  const at = { y: y(point.value), birth: x(chronological.age.years), corrected: x(corrected.age.years) };
  const pair = ages === "both" && Math.abs(at.birth - at.corrected) > 0.5;
  return element(
    "g",
    { class: "growth-chart__measurement" },
    element("title", {}, escapeText(pointWords(point))),
    pair
      ? element("path", {
          d: `M${tenths(at.birth)} ${tenths(at.y)}H${tenths(at.corrected)}`,
          stroke: INK,
          "stroke-width": 1,
        })
      : "",
    ages === "corrected" ? "" : dot(at.birth, at.y),
    ages === "from birth" ? "" : cross(at.corrected, at.y),
  );
}

function pointWords(point: Plotted): string {
  const day = point.ids[0] === BIRTH ? "At birth" : showShortDay(point.on);
  return `${day}: ${valueWords(point)}, ${bandWords(point.standing.band ?? "")}`;
}

const dot = (x: number, y: number): string =>
  element("circle", {
    class: "growth-chart__point",
    cx: x,
    cy: y,
    r: 4.5,
    fill: INK,
    stroke: "#ffffff",
    "stroke-width": 1.5,
  });

const ARM = 4.5;

const cross = (x: number, y: number): string =>
  ["#ffffff", INK]
    .map((stroke, over) =>
      element("path", {
        class: over === 1 ? "growth-chart__cross" : "growth-chart__under",
        d: `M${tenths(x - ARM)} ${tenths(y - ARM)}L${tenths(x + ARM)} ${tenths(y + ARM)}M${tenths(x - ARM)} ${tenths(y + ARM)}L${tenths(x + ARM)} ${tenths(y - ARM)}`,
        stroke,
        "stroke-width": over === 1 ? 2 : 4.5,
      }),
    )
    .join("");
