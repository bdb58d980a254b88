import { daysBetween } from "@throughline/calendar";
import { centileLines, inDays, type Plotted } from "@throughline/growth";
import { apart, gapsOf } from "./chart-plan.ts";
import { element, tenths } from "@throughline/svg";
import { picture, words } from "./svg.ts";

interface SdsLineAsked {
  readonly id: string;
  readonly birth: Temporal.PlainDate;
  /** Of one measure, oldest first, each with an SDS. */
  readonly points: readonly Plotted[];
  readonly today: Temporal.PlainDate;
  readonly title: string;
  readonly says: string;
}

const WIDTH = 340;
const HEIGHT = 150;
const [LEFT, RIGHT, TOP, BOTTOM] = [40, WIDTH - 10, 12, HEIGHT - 26];
const LEAST_YEARS = 1;

/** Where a child stood among the centile lines, by age up to today: level is growing along a line. Null without a point. */
export function drawSdsLine({ id, birth, points, today, title, says }: SdsLineAsked): string | null {
  const [first] = points;
  if (first === undefined) return null;
  const ageToday = inDays(daysBetween(birth, today)).years;
  const start = Math.max(0, Math.min(first.standing.age.years, ageToday - LEAST_YEARS));
  const every = points.map(({ standing }) => standing.sds ?? 0);
  const [lowest, highest] = [Math.min(-3, ...every) - 0.3, Math.max(3, ...every) + 0.3];
  const x = (age: number) => LEFT + 6 + ((RIGHT - LEFT - 12) * (age - start)) / (ageToday - start);
  const y = (sds: number) => BOTTOM - ((BOTTOM - TOP) * (sds - lowest)) / (highest - lowest);
  const at = ({ standing }: Plotted) => ({ x: x(standing.age.years), y: y(standing.sds ?? 0) });
  const long = new Set(gapsOf(points, today, ageToday).map(({ from }) => from));
  const heights = apart(
    centileLines.map(({ sds }) => y(sds)),
    1,
  );
  return picture(
    { id, width: WIDTH, height: HEIGHT, title, says },
    ...centileLines.flatMap(({ name, sds }, line) => [
      element("path", {
        class: "growth-chart__line",
        d: `M${LEFT} ${tenths(y(sds))}H${RIGHT}`,
        stroke: "#45555b",
        "stroke-width": 0.75,
        ...(line % 2 === 0 ? { "stroke-dasharray": "6 4" } : {}),
      }),
      line % 2 === 0
        ? words({
            x: LEFT - 5,
            y: (heights[line] ?? 0) + 4,
            text: name,
            "text-anchor": "end",
            "font-size": 12,
          })
        : "",
    ]),
    ...points.slice(1).map((point, index) => {
      const before = points[index] ?? point;
      const [a, b] = [at(before), at(point)];
      return element("path", {
        d: `M${tenths(a.x)} ${tenths(a.y)}L${tenths(b.x)} ${tenths(b.y)}`,
        stroke: "#14242b",
        "stroke-width": 1.5,
        ...(long.has(before.standing.age.years) ? { "stroke-dasharray": "2 4" } : {}),
      });
    }),
    ...points.map((point) =>
      element("circle", {
        class: "growth-chart__point",
        cx: at(point).x,
        cy: at(point).y,
        r: 4,
        fill: "#14242b",
      }),
    ),
    words({ x: LEFT, y: HEIGHT - 6, text: ageWords(start), "font-size": 12 }),
    words({ x: RIGHT, y: HEIGHT - 6, text: "today", "text-anchor": "end", "font-size": 12 }),
  );
}

function ageWords(years: number): string {
  const months = Math.floor(years * 12);
  if (months < 24) return `age ${months} month${months === 1 ? "" : "s"}`;
  return `age ${Math.floor(months / 12)}`;
}
