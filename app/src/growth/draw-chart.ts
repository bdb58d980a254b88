import { daysBetween, showDay } from "@throughline/calendar";
import { inDays, joinsBetween, type Measure, type Plotted, type Sex, unitOf } from "@throughline/growth";
import { centileCurves } from "./centile-curves.ts";
import { type Frame, INK } from "./chart-frame.ts";
import { type Gap, gapsOf, yearsShown } from "./chart-plan.ts";
import { drawAxes, tick } from "./draw-axes.ts";
import { drawCurve, drawNames } from "./draw-curves.ts";
import { drawNotMeasured, type NotMeasuredMark } from "./draw-not-measured.ts";
import { type AgesShown, drawPoint } from "./draw-points.ts";
import { measureName } from "./growth-words.ts";
import { element, escapeText, tenths } from "@throughline/svg";
import { picture, words } from "./svg.ts";

export interface ChartAsked {
  readonly id: string;
  readonly sex: Sex;
  readonly birth: Temporal.PlainDate;
  readonly measure: Measure;
  /** Of this measure, oldest first, each with a place. */
  readonly points: readonly Plotted[];
  readonly today: Temporal.PlainDate;
  /** Days on which this measure was to be taken and was not. */
  readonly notMeasured?: readonly NotMeasuredMark[];
  readonly ages: AgesShown;
  readonly width: number;
  readonly says: string;
}

/** One measure on the reference's nine lines, by age. Null where there is nothing to draw. */
export function drawChart(asked: ChartAsked): string | null {
  const { id, sex, birth, measure, points, today, notMeasured = [], ages, width, says } = asked;
  if (points.length === 0) return null;
  const ageToday = inDays(daysBetween(birth, today)).years;
  const { from, to } = yearsShown(points, ageToday);
  const curves = centileCurves(sex, measure, from, to);
  const values = [
    ...curves.flatMap(({ parts }) => parts.flat().map(({ value }) => value)),
    ...points.map(({ value }) => value),
  ];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const pad = (most - least) * 0.03;
  const narrow = width < 500;
  const height = narrow ? 380 : 460;
  const [left, right, top, bottom] = [narrow ? 36 : 46, width - (narrow ? 42 : 50), 26, height - 44];
  const frame: Frame = {
    left,
    right,
    top,
    bottom,
    narrow,
    x: (age) => left + ((right - left) * (age - from)) / (to - from),
    y: (value) => bottom - ((bottom - top) * (value - least + pad)) / (most - least + 2 * pad),
  };
  return picture(
    { id, width, height, title: `${measureName(measure)} by age, on the UK-WHO reference`, says },
    element("defs", {}, hatch(`${id}-hatch`)),
    ...gapsOf(points, today, ageToday).map((gap) => drawGap(frame, `${id}-hatch`, measure, gap)),
    ...curves.map((curve) => drawCurve(frame, curve)),
    ...drawNames(frame, curves),
    ...drawAxes(frame, { from, to, least: least - pad, most: most + pad, unit: unitOf[measure] }),
    ...joinsBetween(from, to)
      .filter(({ age }) => age > from && age < to)
      .map(({ age }) => tick(frame.x(age), frame.top - 6, frame.top)),
    ageToday <= to ? drawToday(frame, ageToday) : "",
    ...notMeasured.map((mark) => drawNotMeasured(frame, mark)),
    ...points.map((point) => drawPoint(frame, point, ages)),
  );
}

const hatch = (id: string): string =>
  element(
    "pattern",
    { id, width: 9, height: 9, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    element("path", { class: "growth-chart__hatch", d: "M1 0V9", stroke: "#b9c2c3", "stroke-width": 1 }),
  );

function drawGap(
  { x, top, bottom }: Frame,
  fill: string,
  measure: Measure,
  { from, to, since, until }: Gap,
): string {
  const words = `No ${measureName(measure).toLowerCase()} between ${showDay(since)} and ${until ? showDay(until) : "today"}`;
  return element(
    "rect",
    { x: x(from), y: top, width: x(to) - x(from), height: bottom - top, fill: `url(#${fill})` },
    element("title", {}, escapeText(words)),
  );
}

function drawToday({ x, top, bottom }: Frame, age: number): string {
  const at = x(age);
  return [
    element("path", {
      d: `M${tenths(at)} ${top}V${bottom}`,
      stroke: INK,
      "stroke-width": 1,
      "stroke-dasharray": "1 3",
    }),
    words({ x: at, y: top - 10, text: "today", "text-anchor": "middle", "font-size": 12 }),
  ].join("");
}
