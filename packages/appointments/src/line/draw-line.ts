import { drawShape } from "./draw-shape.ts";
import type { LineBracket, LineLane, LineMark, LineModel } from "./model.ts";
import { element, escapeText, tenths } from "@throughline/svg";
import { ink } from "./ink.ts";

/** What the drawing is called, and where a mark leads. */
export interface LineDrawingAsked {
  /** Begins every id in the drawing: a letter, then letters, digits, - and _. Different for each on a page. */
  readonly idPrefix: string;
  readonly title: string;
  /** The drawing in words: `patternSentence` writes them. */
  readonly desc: string;
  /** An address for an appointment's entry. With links the drawing is a group of links to a screen reader. */
  readonly href?: (entryId: string) => string;
}

const typeface = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, sans-serif";

/**
 * The line as SVG text, the same bytes for the same model: class names and presentation attributes only, every text
 * escaped. Throws a RangeError when `idPrefix` could not begin an id.
 */
export function drawLine(model: LineModel, { idPrefix, title, desc, href }: LineDrawingAsked): string {
  if (!/^[A-Za-z][\w-]*$/.test(idPrefix)) throw new RangeError("An id begins with a letter.");
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "appointment-line",
      role: href === undefined ? "img" : "group",
      "aria-labelledby": `${idPrefix}-title`,
      "aria-describedby": `${idPrefix}-desc`,
      viewBox: `0 0 ${model.width} ${tenths(model.height)}`,
      width: model.width,
      height: model.height,
      "font-family": typeface,
    },
    element("title", { id: `${idPrefix}-title` }, escapeText(title)),
    element("desc", { id: `${idPrefix}-desc` }, escapeText(desc)),
    ...frame(model),
    ...model.lanes.map((lane) => drawLane(lane, model, href)),
    ...model.key.map(drawKey),
  );
}

function frame({ frame: { x, width, bottom }, lanes, ticks, todayX }: LineModel): string[] {
  const [joint] = lanes;
  return [
    joint && lanes.length > 1
      ? element("rect", {
          class: "appt-joint",
          x: 0,
          y: joint.y,
          width: x + width,
          height: joint.height,
          fill: ink.joint,
        })
      : "",
    ...ticks.map(({ x: at, text, year }) =>
      [
        element("rect", {
          class: "appt-rule",
          x: at - 0.5,
          y: 1,
          width: 1,
          height: bottom - 1,
          fill: ink.hairline,
        }),
        words({
          x: at,
          y: bottom + 15,
          text,
          anchor: "middle",
          fill: year ? ink.text : ink.quiet,
          weight: year ? 700 : null,
        }),
      ].join(""),
    ),
    ...lanes.map((lane) => rule(lane.y, x + width)),
    rule(bottom, x + width),
    todayX === null
      ? ""
      : element(
          "g",
          { class: "appt-today" },
          element("title", {}, "Today"),
          element("path", {
            d: `M${tenths(todayX)} 1V${tenths(bottom)}`,
            stroke: ink.text,
            "stroke-width": 1,
            "stroke-dasharray": "3 3",
          }),
        ),
  ];
}

const rule = (y: number, width: number): string =>
  element("rect", { class: "appt-rule", x: 0, y: y - 0.5, width, height: 1, fill: ink.hairline });

function drawLane(
  lane: LineLane,
  { narrow, frame: { x, width }, lanes }: LineModel,
  href?: (id: string) => string,
): string {
  const beside = lane.y + lane.height / 2;
  const named = lanes.length > 1 || !narrow;
  const names = !named
    ? ""
    : narrow
      ? words({ x: 1, y: lane.y + 13, text: lane.name, weight: 700 }) +
        words({ x: x + width - 2, y: lane.y + 13, text: lane.says, anchor: "end", fill: ink.quiet })
      : words({ x: 2, y: beside - 3, text: shortened(lane.name), weight: 700 }) +
        words({ x: 2, y: beside + 12, text: lane.says, fill: ink.quiet });
  return element(
    "g",
    { class: lane.joint ? "appt-lane appt-lane-joint" : "appt-lane" },
    names,
    ...lane.brackets.map(drawBracket),
    ...lane.marks.map((mark) => drawMark(mark, href)),
  );
}

const MOST_LETTERS = 29;
const shortened = (name: string): string =>
  name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1).trimEnd()}…` : name;

function drawMark(mark: LineMark, href?: (id: string) => string): string {
  const { x, y, shape, essential, label, stretch, entryId } = mark;
  const inside = [
    element("title", {}, escapeText(label)),
    stretch === null
      ? ""
      : element("rect", { x: stretch.x, y: y - 0.75, width: stretch.width, height: 1.5, fill: ink.quiet }),
    essential
      ? element("circle", {
          cx: x,
          cy: y,
          r: 8,
          fill: ink.paper,
          stroke: ink.text,
          "stroke-width": 1.5,
          class: "appt-essential",
        })
      : "",
    drawShape(shape, { x, y }),
  ];
  if (href === undefined) return element("g", { class: "appt-mark" }, ...inside);
  return element("a", { class: "appt-mark", href: href(entryId), "aria-label": label }, ...inside);
}

function drawBracket({ x, width, y, cut, label, text }: LineBracket): string {
  const [left, right, foot, top] = [x, x + width, y + 6, y].map(tenths);
  const begin = cut.left ? `M${left} ${top}` : `M${left} ${foot}V${top}`;
  return element(
    "g",
    { class: "appt-run" },
    element("title", {}, escapeText(label)),
    element("path", {
      d: `${begin}H${right}${cut.right ? "" : `V${foot}`}`,
      fill: "none",
      stroke: ink.missed,
      "stroke-width": 1.5,
      class: "appt-missed-stroke",
    }),
    text === null
      ? ""
      : words({
          x: text.x,
          y: y - 3,
          text: text.words,
          anchor: "middle",
          fill: ink.missed,
          name: "appt-run-words",
        }),
  );
}

function drawKey({ x, y, of, text }: LineModel["key"][number]): string {
  const sample =
    of === "essential" || of === "run" || of === "today" ? signs[of](x, y) : drawShape(of, { x: x + 8, y });
  return element("g", { class: "appt-key" }, sample, words({ x: x + 20, y: y + 4, text, fill: ink.quiet }));
}

const signs: Record<"essential" | "run" | "today", (x: number, y: number) => string> = {
  essential: (x, y) =>
    element("circle", { cx: x + 8, cy: y, r: 7, fill: "none", stroke: ink.text, "stroke-width": 1.5 }),
  run: (x, y) =>
    element("path", {
      d: `M${tenths(x + 2)} ${tenths(y + 4)}V${tenths(y - 3)}H${tenths(x + 15)}V${tenths(y + 4)}`,
      fill: "none",
      stroke: ink.missed,
      "stroke-width": 1.5,
      class: "appt-missed-stroke",
    }),
  today: (x, y) =>
    element("path", {
      d: `M${tenths(x + 8)} ${tenths(y - 8)}V${tenths(y + 8)}`,
      stroke: ink.text,
      "stroke-width": 1,
      "stroke-dasharray": "3 3",
    }),
};

interface Worded {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: "middle" | "end";
  readonly fill?: string;
  readonly weight?: number | null;
  readonly name?: string;
}

function words({ x, y, text, anchor, fill = ink.text, weight = null, name = "appt-words" }: Worded): string {
  return element(
    "text",
    { class: name, x, y, "font-size": 12.5, "font-weight": weight, "text-anchor": anchor ?? null, fill },
    escapeText(text),
  );
}
