import { INK } from "./chart-frame.ts";
import { element, escapeText, tenths } from "@throughline/svg";
import { words } from "./svg.ts";

export const LANE_HEIGHT = 40;

/** How something on a lane came out, each with a shape of its own. */
export type LaneMark =
  | "kept"
  | "not brought"
  | "not kept by us"
  | "not kept by the family"
  | "to come"
  | "not measured";

/** One thing beside the growth, at an age in years. */
export interface LaneEvent {
  readonly age: number;
  readonly mark: LaneMark;
  readonly words: string;
}

/** A stretch of ages with its words; `to` null while it goes on. */
export interface LaneStretch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly words: string;
}

/** A line of things that happened beside the growth. */
export interface Lane {
  readonly name: string;
  readonly events: readonly LaneEvent[];
  readonly stretches: readonly LaneStretch[];
}

interface LaneFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly narrow: boolean;
  readonly x: (age: number) => number;
}

/** The lanes under a chart, each under its name, on the chart's own axis of age. */
export function drawLanes(lanes: readonly Lane[], frame: LaneFrame): string[] {
  return lanes.flatMap(({ name, events, stretches }, at) => {
    const top = frame.top + at * LANE_HEIGHT;
    const y = top + 27;
    return [
      words({ x: frame.left, y: top + 12, text: name, "font-size": 12, "font-weight": 700 }),
      element("path", {
        d: `M${frame.left} ${y}H${frame.right}`,
        stroke: "#b9c2c3",
        "stroke-width": 1,
      }),
      ...stretches.map((stretch) => drawStretch(stretch, y, frame)),
      ...events.map((event) => drawEvent(event, y, frame)),
    ];
  });
}

const LETTER = 6.4;

function drawStretch(
  { from, to, text, words: says }: LaneStretch,
  y: number,
  { x, left, right }: LaneFrame,
): string {
  const [a, b] = [Math.max(left, x(from)), Math.min(right, x(to))];
  if (b <= a) return "";
  const room = Math.floor((b - a - 10) / LETTER);
  const shown = text.length <= room ? text : room > 6 ? `${text.slice(0, room - 1)}…` : "";
  return element(
    "g",
    {},
    element("title", {}, escapeText(says)),
    element("rect", {
      x: a,
      y: y - 9,
      width: b - a,
      height: 18,
      fill: "#ffffff",
      stroke: INK,
      "stroke-width": 1,
    }),
    shown === "" ? "" : words({ x: a + 5, y: y + 4, text: shown, "font-size": 12 }),
  );
}

const shapes: Readonly<Record<LaneMark, string>> = {
  kept: "M-4.5 0A4.5 4.5 0 1 0 4.5 0A4.5 4.5 0 1 0 -4.5 0Z",
  "not brought": "M-4.5 -4.5L4.5 4.5M-4.5 4.5L4.5 -4.5",
  "not kept by us": "M-4.5 0A4.5 4.5 0 1 0 4.5 0A4.5 4.5 0 1 0 -4.5 0Z",
  "not kept by the family": "M0 -5.5L5 4H-5Z",
  "to come": "M0 -6V6",
  "not measured": "M-4.5 -4.5H4.5V4.5H-4.5ZM-4.5 4.5L4.5 -4.5",
};

function drawEvent({ age, mark, words: says }: LaneEvent, y: number, { x, left, right }: LaneFrame): string {
  const at = x(age);
  if (at < left || at > right) return "";
  const filled = mark === "kept";
  const open = mark === "not kept by us" || mark === "not kept by the family" || mark === "not measured";
  return element(
    "path",
    {
      d: shapes[mark],
      transform: `translate(${tenths(at)} ${y})`,
      fill: filled ? INK : open ? "#ffffff" : "none",
      stroke: INK,
      "stroke-width": mark === "not brought" ? 2.25 : 1.5,
    },
    element("title", {}, escapeText(says)),
  );
}

/** One mark by itself, for the words that explain it. */
export const markAlone = (mark: LaneMark): string =>
  element(
    "svg",
    { viewBox: "-8 -8 16 16", width: 16, height: 16, "aria-hidden": "true" },
    drawEvent({ age: 0, mark, words: "" }, 0, { left: -8, right: 8, top: 0, narrow: false, x: () => 0 }),
  );
