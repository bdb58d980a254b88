import type { HouseholdShape, Point } from "../layout/geometry/geometry.ts";
import { textWidth } from "../text/text-width.ts";
import { wrapped } from "../text/wrapped.ts";
import { ink } from "./ink.ts";
import { pathOf, roundedOutline } from "./lines/path.ts";
import { styledLine } from "./lines/styled.ts";
import type { Scene } from "./scene.ts";
import { element, titleOf } from "./svg.ts";
import { words } from "./words.ts";

/** Homes: a dotted line round those who always sleep there, its name on it; parts of one home are tied together. */
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

function drawHousehold(scene: Scene, { id, runs, ties }: HouseholdShape): string {
  const style = scene.notation.household;
  const look = { stroke: ink.quiet, "stroke-linecap": "round" };
  return element(
    "g",
    { class: "genogram-household" },
    titleOf(nameOf(scene, id)),
    ...runs.map(({ outline }) => styledLine("genogram-hull", roundedOutline(outline), style, look)),
    ...ties.map((tie) => styledLine("genogram-tie", pathOf(tie), style, look)),
  );
}

function nameOf({ family }: Scene, id: string): string {
  return family.households.find((home) => home.id === id)?.name ?? "";
}

function drawName(name: string, outline: readonly Point[]): string {
  const bottom = Math.max(...outline.map(({ y }) => y));
  const onBottom = outline.filter(({ y }) => y > bottom - 1).map(({ x }) => x);
  const left = Math.min(...onBottom);
  const width = Math.max(...onBottom) - left;
  const text =
    wrapped(name, { width: Math.max(60, Math.min(width / 2, 200) - 16), lines: 1, size: 12 }).lines[0] ?? "";
  return element(
    "g",
    { class: "genogram-household-name" },
    titleOf(name),
    element("rect", {
      x: left + 10,
      y: bottom - 8,
      width: textWidth(text, 12) + 6,
      height: 16,
      fill: ink.paper,
    }),
    words({ x: left + 13, y: bottom + 4, text, name: "genogram-household-word", fill: ink.quiet }),
  );
}
