import type { HouseholdShape, Point } from "../layout/geometry/geometry.ts";
import { textWidth } from "../text/text-width.ts";
import { wrapped } from "../text/wrapped.ts";
import { ink, textSize } from "./ink.ts";
import { bittenOutline } from "./bitten-outline.ts";
import { joinedOutlines } from "./joined-outlines.ts";
import { roundedOutline } from "./lines/path.ts";
import { styledLine } from "./lines/styled.ts";
import type { Scene } from "./scene.ts";
import { element, titleOf } from "@throughline/svg";
import { words } from "./words.ts";

/** Homes: a dotted line round those who always sleep there, its name on it. A home whose people stand neither side by side nor one above the other is several lines of one name. */
export function drawHouseholds(scene: Scene): string {
  if (!scene.layers.has("households")) return "";
  const shapes = scene.geometry.households.filter(({ runs }) => runs.length > 0);
  return element(
    "g",
    { class: "genogram-households" },
    ...shapes.map((shape) => drawHousehold(scene, shape)),
  );
}

/** Their names, drawn after every line. */
export function drawHouseholdNames(scene: Scene): string {
  if (!scene.layers.has("households")) return "";
  const names = scene.geometry.households.flatMap(({ id, runs }) =>
    linesOf(scene, runs).map((outline) => drawName(scene, nameOf(scene, id), outline)),
  );
  return element("g", { class: "genogram-household-names" }, ...names);
}

function drawHousehold(scene: Scene, { id, runs }: HouseholdShape): string {
  const style = scene.notation.household;
  const marks = marksIn(scene);
  const look = { stroke: ink.quiet, "stroke-linecap": "round" };
  return element(
    "g",
    { class: "genogram-household" },
    titleOf(nameOf(scene, id)),
    ...linesOf(scene, runs).map((outline) =>
      styledLine("genogram-hull", roundedOutline(bittenOutline(outline, marks), 8), style, look),
    ),
  );
}

const marksIn = ({ gaps }: Scene): readonly Point[] => gaps.map(({ cx, cy }) => ({ x: cx, y: cy }));

function linesOf(scene: Scene, runs: HouseholdShape["runs"]): readonly (readonly Point[])[] {
  const rowOf = new Map(scene.layout.people.map(({ id, row }) => [id, row]));
  const inRows = runs.map(({ members: [first = ""], outline }) => ({ row: rowOf.get(first) ?? 0, outline }));
  return joinedOutlines(inRows, marksIn(scene));
}

function nameOf({ family }: Scene, id: string): string {
  return family.households.find((home) => home.id === id)?.name ?? "";
}

/** A name that is a little too long for its edge is set a little smaller before any of it is left out. */
const fitting = [textSize.small, textSize.small - 1, textSize.small - 2] as const;

/** On the lower edge from the left, as far as no line comes down through it. */
function drawName(scene: Scene, name: string, outline: readonly Point[]): string {
  const bottom = Math.max(...outline.map(({ y }) => y));
  const onBottom = outline.filter(({ y }) => y > bottom - 1).map(({ x }) => x);
  const edge = Math.min(...onBottom);
  const marks = scene.gaps.filter(
    ({ cx, cy }) => Math.abs(cy - bottom) < 20 && cx > edge - 20 && cx < edge + 40,
  );
  const left = Math.max(edge, ...marks.map(({ cx }) => cx + 10));
  const free = Math.min(...crossingsAt(scene, bottom).filter((x) => x > left + 30), Math.max(...onBottom));
  const width = free - left - 9;
  const size = fitting.find((one) => textWidth(name, one) <= width) ?? textSize.small;
  const [text = ""] = wrapped(name, { width, lines: 1, size }).lines;
  const paper = {
    x: left + 4,
    y: bottom - 8,
    width: textWidth(text, size) + 6,
    height: 16,
    fill: ink.paper,
  };
  return element(
    "g",
    { class: "genogram-household-name" },
    titleOf(name),
    element("rect", { class: "genogram-paper", ...paper }),
    words({ x: left + 7, y: bottom + 4, text, size, name: "genogram-household-word", fill: ink.quiet }),
  );
}

/** Where upright lines pass a level. */
function crossingsAt({ geometry }: Scene, y: number): readonly number[] {
  const lines = [
    ...geometry.bars.flatMap((bar) => bar.lines),
    ...geometry.descents.map(({ own }) => own),
    ...geometry.partnerLines.map(({ points }) => points),
  ];
  return lines.flatMap((points) =>
    points.slice(1).flatMap((to, at) => {
      const from = points[at] ?? to;
      const passes = Math.min(from.y, to.y) < y + 9 && Math.max(from.y, to.y) > y - 9;
      return passes && Math.abs(from.x - to.x) < 1 ? [to.x] : [];
    }),
  );
}
