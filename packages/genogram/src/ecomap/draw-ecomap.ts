import { showDay } from "@throughline/calendar";
import type { Family } from "../family.ts";
import { drawBadge } from "../draw/badges.ts";
import { drawHead } from "../draw/draw-head.ts";
import type { DrawingAsked } from "../draw/draw-genogram.ts";
import { ink, typeface } from "../draw/ink.ts";
import { drawKey } from "../draw/legend/draw-legend.ts";
import type { KeyLine } from "../draw/legend/key-line.ts";
import { styledLine } from "../draw/lines/styled.ts";
import { element, escapeText, tenths } from "@throughline/svg";
import { usualNotation, type Notation } from "../notation/notation.ts";
import { describeEcomap, ecomapAt } from "./describe-ecomap.ts";
import { drawHousehold, innerFor } from "./draw-household.ts";
import { drawNode, hatches } from "./draw-node.ts";
import type { Ecomap } from "./ecomap.ts";
import { ringOf } from "./places.ts";

const MARGIN = 24;

/** What an ecomap is asked for. */
export type EcomapAsked = Omit<DrawingAsked, "hrefOf" | "sheet"> & {
  readonly day: Temporal.PlainDate;
  readonly notation?: Notation;
};

/**
 * The child's household with everybody who supports it, and everybody who gives personal care, as SVG text: lines by
 * strength with their word, arrows for which way help goes. Null without a child. Throws a RangeError when `idPrefix`
 * could not begin an id.
 */
export function drawEcomap(recorded: Family, asked: EcomapAsked): string | null {
  const {
    day,
    title,
    drawnBy,
    restrictions = [],
    idPrefix: prefix = "ecomap",
    notation = usualNotation,
  } = asked;
  if (!/^[A-Za-z][\w-]*$/.test(prefix)) throw new RangeError("An id begins with a letter.");
  const map = ecomapAt(recorded, day);
  const described = describeEcomap(recorded, day);
  if (map === null || described === null) return null;
  const { ring, places } = ringOf(map.around.length, innerFor(map.members.length));
  const width = Math.ceil(ring.width + MARGIN * 2);
  const nothing = { svg: "", height: MARGIN };
  const head = asked.bare === true ? nothing : drawHead({ title, day, drawnBy, restrictions }, MARGIN, width);
  const top = head.height + 12;
  const foot = top + ring.height + MARGIN;
  const key = asked.bare === true ? { svg: "", height: 0 } : drawKey(keyOf(map, notation), width, MARGIN);
  const height = Math.ceil(foot + key.height);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "ecomap",
      role: "group",
      "aria-roledescription": "ecomap",
      "aria-labelledby": `${prefix}-title`,
      "aria-describedby": `${prefix}-desc`,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      "font-family": typeface,
    },
    element("title", { id: `${prefix}-title` }, escapeText(`${title}, as at ${showDay(day)}`)),
    element("desc", { id: `${prefix}-desc` }, escapeText(described.summary)),
    element("rect", { class: "ecomap-paper", width, height, fill: ink.paper }),
    head.svg,
    element(
      "g",
      { transform: `translate(${MARGIN} ${tenths(top)})` },
      drawHousehold(map, ring, day, notation),
      ...map.around.map((node, at) => {
        const place = places[at];
        return place === undefined ? "" : drawNode(node, place, notation);
      }),
    ),
    key.svg === ""
      ? ""
      : element("g", { "aria-hidden": "true", transform: `translate(0 ${tenths(foot)})` }, key.svg),
  );
}

function keyOf({ around, members }: Ecomap, notation: Notation): readonly KeyLine[] {
  const strengths = (["strong", "weak", "stressful", "not said"] as const).filter((strength) =>
    around.some((node) => node.strength === strength),
  );
  const cares = members.some(({ givesCare }) => givesCare) || around.some(({ care }) => care !== null);
  const flows = around.some(({ flow }) => flow !== null);
  return [
    ...strengths.map((strength) => ({
      words: notation.supports[strength].words,
      sample: tie(notation.supports[strength]),
    })),
    ...(flows ? [{ words: "Arrow: which way help or effort goes", sample: arrow }] : []),
    ...(cares
      ? [
          {
            words: notation.care.words,
            sample: (cx: number, cy: number) => drawBadge({ text: notation.care.letter, full: true }, cx, cy),
          },
        ]
      : []),
  ];
}

function tie(style: Notation["supports"]["strong"]): KeyLine["sample"] {
  return (cx, cy) => {
    const points = [
      { x: cx - 17, y: cy },
      { x: cx + 17, y: cy },
    ];
    const line = styledLine("ecomap-tie", `M${tenths(cx - 17)} ${tenths(cy)}h34`, style);
    return line + (style.hatched ? hatches(points) : "");
  };
}

function arrow(cx: number, cy: number): string {
  const line = styledLine("ecomap-tie", `M${tenths(cx - 17)} ${tenths(cy)}h24`, { dash: "", width: 1.5 });
  const d = `M${tenths(cx + 17)} ${tenths(cy)}l-12 -6v12Z`;
  return line + element("path", { class: "ecomap-arrow", d, fill: ink.line });
}
