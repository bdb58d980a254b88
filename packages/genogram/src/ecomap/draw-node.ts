import type { Point } from "../layout/geometry/geometry.ts";
import { alongside, lengthOf, pointAlong } from "../draw/quality/along.ts";
import { drawBadge } from "../draw/badges.ts";
import { ink, LINE, textSize } from "../draw/ink.ts";
import { styledLine } from "../draw/lines/styled.ts";
import { pathOf } from "../draw/lines/path.ts";
import { element, tenths, titleOf } from "@throughline/svg";
import { words } from "../draw/words.ts";
import type { Notation } from "../notation/notation.ts";
import { textWidth } from "../text/text-width.ts";
import { wrapped } from "../text/wrapped.ts";
import { nodeSentence } from "./describe-ecomap.ts";
import type { EcomapNode } from "./ecomap.ts";
import { NODE, type NodePlace } from "./places.ts";

/** Lines of words that a box has room for. */
const MOST_LINES = 4;

/** One of those round the household: their box, and the line to the household by its strength, with its word and arrows. */
export function drawNode(node: EcomapNode, place: NodePlace, notation: Notation): string {
  const said = nodeSentence(node);
  return element(
    "g",
    { class: `ecomap-node ecomap-${node.sort}`, role: "img", "aria-label": said, "data-node": node.id },
    titleOf(said),
    drawTie(node, place, notation),
    drawBox(node, place),
    node.care === null
      ? ""
      : drawBadge(
          { text: notation.care.letter, full: true },
          place.x + NODE.width / 2 - 10,
          place.y + NODE.height / 2 - 3,
        ),
  );
}

function drawBox(node: EcomapNode, { x, y }: NodePlace): string {
  const [left, top] = [x - NODE.width / 2, y - NODE.height / 2];
  const room = { width: NODE.width - 16, size: textSize.small };
  const name = wrapped(node.name, { ...room, lines: 2, weight: "bold" }).lines;
  const under = [node.what, node.forWhom === null ? "" : `for ${node.forWhom}`]
    .filter((part) => part !== "")
    .join(", ");
  const what = wrapped(under, { ...room, lines: MOST_LINES - name.length }).lines;
  const from = y - ((name.length + what.length) * LINE) / 2 + 11;
  return (
    element("rect", {
      class: "ecomap-box",
      x: left,
      y: top,
      width: NODE.width,
      height: NODE.height,
      rx: node.sort === "service" ? 0 : 14,
      fill: ink.paper,
      stroke: ink.line,
      "stroke-width": 1.5,
    }) +
    [...name, ...what]
      .map((text, at) =>
        words({
          x,
          y: from + at * LINE,
          text,
          name: at < name.length ? "ecomap-name" : "ecomap-what",
          anchor: "middle",
          bold: at < name.length,
          fill: at < name.length ? ink.text : ink.quiet,
        }),
      )
      .join("")
  );
}

function drawTie(node: EcomapNode, place: NodePlace, notation: Notation): string {
  const start = edgeOfBox(place, place.end);
  const style = notation.supports[node.strength];
  const points = [start, place.end];
  const word = node.sort === "home" ? "" : node.strength === "not said" ? "" : node.strength;
  const middle = pointAlong(points, lengthOf(points) / 2);
  return (
    styledLine("ecomap-tie", pathOf(points), style) +
    (style.hatched ? hatches(points, spanOf(word, points)) : "") +
    (node.flow === "to the family" || node.flow === "both ways" ? arrowHead(start, place.end) : "") +
    (node.flow === "from the family" || node.flow === "both ways" ? arrowHead(place.end, start) : "") +
    (word === ""
      ? ""
      : words({
          x: middle.x,
          y: middle.y + 4,
          text: word,
          name: "ecomap-word",
          anchor: "middle",
          onPaper: true,
        }))
  );
}

/** How much of a line its word covers, with room for the strokes beside it. */
function spanOf(word: string, [from, to]: readonly Point[]): number {
  if (word === "" || from === undefined || to === undefined) return 0;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [across, down] = [Math.abs(to.x - from.x) / length, Math.abs(to.y - from.y) / length];
  return Math.min((textWidth(word, textSize.small) + 6) / across, 26 / down);
}

/** Short strokes across a line, but for so much of its middle: stressful. */
export function hatches(points: readonly Point[], bare = 0): string {
  const length = lengthOf(points);
  const count = Math.max(2, Math.floor(length / 12));
  const [over, under] = [-6, 6].map((off) => alongside(points, off));
  const strokes = Array.from({ length: count }, (_, at) => {
    const along = ((at + 0.5) / count) * length;
    if (Math.abs(along - length / 2) < bare / 2) return "";
    const [a, b] = [pointAlong(over ?? [], along), pointAlong(under ?? [], along)];
    return `M${tenths(a.x)} ${tenths(a.y)}L${tenths(b.x)} ${tenths(b.y)}`;
  });
  return styledLine("ecomap-hatch", strokes.join(""), { dash: "", width: 1.5 });
}

function arrowHead(from: Point, to: Point): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const back = { x: to.x - dx * 13, y: to.y - dy * 13 };
  const corners = [-7, 7].map((off) => `L${tenths(back.x - dy * off)} ${tenths(back.y + dx * off)}`);
  return element("path", {
    class: "ecomap-arrow",
    d: `M${tenths(to.x)} ${tenths(to.y)}${corners.join("")}Z`,
    fill: ink.line,
  });
}

function edgeOfBox({ x, y }: Point, to: Point): Point {
  const [dx, dy] = [to.x - x, to.y - y];
  const part = Math.min(
    dx === 0 ? Infinity : NODE.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : NODE.height / 2 / Math.abs(dy),
    1,
  );
  return { x: x + dx * part, y: y + dy * part };
}
