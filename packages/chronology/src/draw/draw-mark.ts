import type { Bar, Bin, Dot, Mark } from "../timeline/model.ts";
import { ink } from "./ink.ts";
import { element, tenths, titleOf } from "@throughline/svg";
import { significantSymbol, symbol } from "./symbol.ts";
import { words } from "./words.ts";

/** A bar narrower than this is its symbol alone. */
const ROOM_FOR_CAPS = 14;

/** Where a mark leads; `null` for nowhere. */
export type HrefOf = (mark: Mark) => string | null;

/** One mark, in a link where `href` gives an address; its title is both the link's name and what a pointer shows. */
export function drawMark(mark: Mark, href: HrefOf): string {
  const address = href(mark);
  const name = `timeline-mark timeline-${mark.shape}`;
  const inside = [titleOf(mark.label), shapeOf(mark)];
  return address === null
    ? element("g", { class: name }, ...inside)
    : element("a", { class: name, href: address }, ...inside);
}

function shapeOf(mark: Mark): string {
  if (mark.shape === "dot") return drawDot(mark);
  return mark.shape === "bin" ? drawBin(mark) : drawBar(mark);
}

function drawDot(dot: Dot): string {
  return dot.significant ? significantSymbol(dot.tone, dot) : symbol(dot.tone, dot);
}

/** A pill with its number, a bar under it for the share of worries, and a heavy edge when one was chosen. */
export function drawBin({
  x,
  y,
  width,
  height,
  count,
  worries,
  significant,
}: Pick<Bin, "x" | "y" | "width" | "height" | "count" | "worries" | "significant">): string {
  const edge = significant ? 2 : 1;
  const share = (width - 6) * (worries / count);
  const pill = element("rect", {
    class: significant ? "timeline-bin-box timeline-significant" : "timeline-bin-box",
    x: x + edge / 2,
    y: y + edge / 2,
    width: width - edge,
    height: height - edge,
    rx: 4,
    fill: ink.paper,
    stroke: significant ? ink.text : ink.quiet,
    "stroke-width": edge,
  });
  const under = { y: y + height - 5, height: 2.5 };
  const track = element("rect", {
    class: "timeline-bin-track",
    x: x + 3,
    width: width - 6,
    ...under,
    fill: ink.hairline,
  });
  const worry =
    worries === 0
      ? ""
      : element("rect", { class: "timeline-worry", x: x + 3, width: share, ...under, fill: ink.worry });
  const text = count > 999 ? "999+" : String(count);
  const number = words({
    x: x + width / 2,
    y: y + height / 2 - 2,
    text,
    name: "timeline-count",
    size: text.length > 3 ? 9 : 11,
    anchor: "middle",
  });
  return pill + track + worry + number;
}

/** A line from the first to the last day it may have been, with its symbol, or its number, in the middle. */
export function drawBar({
  x,
  y,
  width,
  height,
  tone,
  count,
  cut,
  significant,
}: Pick<Bar, "x" | "y" | "width" | "height" | "tone" | "count" | "cut" | "significant">): string {
  const middle = y + height / 2;
  const [left, right, top, bottom, line] = [x + 0.5, x + width - 0.5, y + 1.5, y + height - 1.5, middle].map(
    tenths,
  );
  const caps =
    (cut.left ? "" : `M${left} ${top}V${bottom}`) + (cut.right ? "" : `M${right} ${top}V${bottom}`);
  const span =
    width < ROOM_FOR_CAPS
      ? ""
      : element("path", {
          class: "timeline-span",
          d: `M${left} ${line}H${right}${caps}`,
          fill: "none",
          stroke: ink.quiet,
          "stroke-width": significant ? 2 : 1,
        });
  const radius = Math.min(4, width / 2);
  const centre = { x: x + width / 2, y: middle, radius };
  return count === 1 ? span + symbol(tone, centre) : span + numberOnBar(centre.x, middle, count, width);
}

function numberOnBar(x: number, y: number, count: number, width: number): string {
  const text = count > 999 ? "999+" : String(count);
  if (text.length * 6 + 4 > width) return "";
  return words({ x, y, text, name: "timeline-count", size: 10, anchor: "middle", weight: 700, halo: true });
}
