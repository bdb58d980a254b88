import type { HouseholdShape, Point } from "../layout/geometry/geometry.ts";
import { textWidth } from "../text/text-width.ts";
import { wrapped } from "../text/wrapped.ts";
import { genogramSizes } from "./sizes.ts";
import { ink, textSize } from "./ink.ts";
import { roundedOutline } from "./lines/path.ts";
import { styledLine } from "./lines/styled.ts";
import type { Scene } from "./scene.ts";
import { element, titleOf } from "./svg.ts";
import { words } from "./words.ts";

/** Homes: a dotted line round those who always sleep there, its name on it. A home whose people do not stand side by side is several lines of one name. */
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
    runs.map(({ outline }) => drawName(nameOf(scene, id), outline)),
  );
  return element("g", { class: "genogram-household-names" }, ...names);
}

function drawHousehold(scene: Scene, { id, runs }: HouseholdShape): string {
  const style = scene.notation.household;
  const look = { stroke: ink.quiet, "stroke-linecap": "round" };
  return element(
    "g",
    { class: "genogram-household" },
    titleOf(nameOf(scene, id)),
    ...runs.map(({ outline }) => styledLine("genogram-hull", roundedOutline(outline), style, look)),
  );
}

function nameOf({ family }: Scene, id: string): string {
  return family.households.find((home) => home.id === id)?.name ?? "";
}

/** On the lower edge from the left: in a run of several, only as far as the lines from the first two may come down. */
function drawName(name: string, outline: readonly Point[]): string {
  const bottom = Math.max(...outline.map(({ y }) => y));
  const onBottom = outline.filter(({ y }) => y > bottom - 1).map(({ x }) => x);
  const left = Math.min(...onBottom);
  const width = Math.min(Math.max(...onBottom) - left, genogramSizes.pitch - 4) - 12;
  const [text = ""] = wrapped(name, { width, lines: 1, size: textSize.small }).lines;
  const paper = {
    x: left + 4,
    y: bottom - 8,
    width: textWidth(text, textSize.small) + 6,
    height: 16,
    fill: ink.paper,
  };
  return element(
    "g",
    { class: "genogram-household-name" },
    titleOf(name),
    element("rect", { class: "genogram-paper", ...paper }),
    words({ x: left + 7, y: bottom + 4, text, name: "genogram-household-word", fill: ink.quiet }),
  );
}
