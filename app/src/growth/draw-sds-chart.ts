import { centileLines, type Measure, type Plotted } from "@throughline/growth";
import { axisName } from "./draw-axes.ts";
import { INK, QUIET } from "./chart-frame.ts";
import { ageTicks, apart } from "./chart-plan.ts";
import type { Lane } from "./draw-lanes.ts";
import { drawLanes, LANE_HEIGHT } from "./draw-lanes.ts";
import { bandWords, measureName, valueWords } from "./growth-words.ts";
import { element, escapeText, tenths } from "@throughline/svg";
import { picture, words } from "./svg.ts";
import { showShortDay } from "@throughline/calendar";

export interface SdsChartAsked {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Of all measures, oldest first, each with an SDS. */
  readonly points: readonly Plotted[];
  readonly lanes: readonly Lane[];
  readonly ageToday: number;
  readonly width: number;
  readonly says: string;
}

const PLOT_HEIGHT = 300;
const marks: Readonly<Record<Measure, { readonly path: string; readonly dash: string }>> = {
  weight: { path: "M-4.5 0A4.5 4.5 0 1 0 4.5 0A4.5 4.5 0 1 0 -4.5 0Z", dash: "" },
  height: { path: "M0 -5.5L5 4H-5Z", dash: "7 4" },
  "head circumference": { path: "M-4.5 -4.5H4.5V4.5H-4.5Z", dash: "2 3" },
  bmi: { path: "M0 -6L5.5 0L0 6L-5.5 0Z", dash: "9 3 2 3" },
};

/** Every measure's SDS over age on one chart, its points joined, with what happened beside on the same axis. Null without a point. */
export function drawSdsChart(asked: SdsChartAsked): string | null {
  const { id, from, to, points, lanes, ageToday, width, says } = asked;
  if (points.length === 0) return null;
  const narrow = width < 500;
  const [left, right, top] = [narrow ? 44 : 52, width - (narrow ? 14 : 86), 16];
  const bottom = top + PLOT_HEIGHT;
  const lanesTop = bottom + 44;
  const height = lanesTop + lanes.length * LANE_HEIGHT + 8;
  const every = points.map(({ standing }) => standing.sds ?? 0);
  const [lowest, highest] = [Math.min(-3, ...every) - 0.25, Math.max(3, ...every) + 0.25];
  const x = (age: number) => left + ((right - left) * (age - from)) / (to - from);
  const y = (sds: number) => bottom - ((bottom - top) * (sds - lowest)) / (highest - lowest);
  const size = { "font-size": narrow ? 12 : 13 };
  return picture(
    { id, width, height, title: "SDS of every measure by age", says },
    ...centileLines.flatMap(({ name, sds }, line) => [
      element("path", {
        class: "growth-chart__line",
        d: `M${left} ${tenths(y(sds))}H${right}`,
        stroke: QUIET,
        "stroke-width": 0.75,
        ...(line % 2 === 0 ? { "stroke-dasharray": "6 4" } : {}),
      }),
      words({ x: left - 6, y: y(sds) + 4, text: name, "text-anchor": "end", ...size, fill: QUIET }),
    ]),
    element("path", {
      d: `M${left} ${top}V${bottom}H${right}`,
      fill: "none",
      stroke: INK,
      "stroke-width": 1,
    }),
    ...ageTicks(from, to, narrow ? 6 : 12).flatMap(({ age, text }) => [
      element("path", { d: `M${tenths(x(age))} ${bottom}V${bottom + 5}`, stroke: INK, "stroke-width": 1 }),
      words({ x: x(age), y: bottom + 19, text, "text-anchor": "middle", ...size }),
    ]),
    words({
      x: (left + right) / 2,
      y: bottom + 36,
      text: axisName(from, to),
      "text-anchor": "middle",
      ...size,
    }),
    ageToday <= to ? today(x(ageToday), top, lanesTop + lanes.length * LANE_HEIGHT) : "",
    ...(Object.keys(marks) as Measure[]).map((measure) =>
      drawMeasure(
        measure,
        points.filter((point) => point.measure === measure),
        x,
        y,
      ),
    ),
    ...(narrow ? [] : endNames(points, x, y, right)),
    ...drawLanes(lanes, { left, right, top: lanesTop, x, narrow }),
  );
}

function drawMeasure(
  measure: Measure,
  points: readonly Plotted[],
  x: (age: number) => number,
  y: (sds: number) => number,
): string {
  const { path, dash } = marks[measure];
  const at = ({ standing }: Plotted) =>
    [tenths(x(standing.age.years)), tenths(y(standing.sds ?? 0))] as const;
  const line = points.map((point, n) => `${n === 0 ? "M" : "L"}${at(point).join(" ")}`).join("");
  return element(
    "g",
    { "data-measure": measure },
    points.length < 2
      ? ""
      : element("path", {
          d: line,
          fill: "none",
          stroke: INK,
          "stroke-width": 1.5,
          ...(dash === "" ? {} : { "stroke-dasharray": dash }),
        }),
    ...points.map((point) =>
      element(
        "path",
        { class: "growth-chart__point", d: path, transform: `translate(${at(point).join(" ")})`, fill: INK },
        element("title", {}, escapeText(pointWords(point))),
      ),
    ),
  );
}

/** The mark and line of a measure by themselves, for the words that explain them. */
export function measureAlone(measure: Measure): string {
  const { path, dash } = marks[measure];
  return element(
    "svg",
    { viewBox: "-18 -8 36 16", width: 36, height: 16, "aria-hidden": "true" },
    element("path", {
      d: "M-18 0H18",
      stroke: INK,
      "stroke-width": 1.5,
      ...(dash === "" ? {} : { "stroke-dasharray": dash }),
    }),
    element("path", { d: path, fill: INK }),
  );
}

const pointWords = (point: Plotted): string =>
  `${measureName(point.measure)}, ${showShortDay(point.on)}: ${valueWords(point)}, ${bandWords(point.standing.band ?? "")}`;

/** The names of the measures at the right ends of their lines. */
function endNames(
  points: readonly Plotted[],
  x: (age: number) => number,
  y: (sds: number) => number,
  right: number,
): string[] {
  const ends = (Object.keys(marks) as Measure[])
    .flatMap((measure) => points.findLast((point) => point.measure === measure) ?? [])
    .toSorted((a, b) => (a.standing.sds ?? 0) - (b.standing.sds ?? 0));
  const heights = apart(
    ends.map(({ standing }) => y(standing.sds ?? 0)),
    15,
  );
  return ends.map(({ measure, standing }, at) =>
    words({
      x: Math.min(right + 6, x(standing.age.years) + 9),
      y: (heights[at] ?? 0) + 4,
      text: measure === "head circumference" ? "Head" : measureName(measure),
      "font-size": 13,
      "font-weight": 700,
    }),
  );
}

const today = (x: number, top: number, bottom: number): string =>
  [
    element("path", {
      d: `M${tenths(x)} ${top}V${bottom}`,
      stroke: INK,
      "stroke-width": 1,
      "stroke-dasharray": "1 3",
    }),
    words({ x, y: top - 4, text: "today", "text-anchor": "middle", "font-size": 12 }),
  ].join("");
