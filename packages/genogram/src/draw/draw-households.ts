import type { Box, HouseholdShape } from "../layout/geometry/geometry.ts";
import { homeName } from "../label/home-name.ts";
import { ink, LINE } from "./ink.ts";
import { boxOf } from "./apart.ts";
import { joinedOutlines, type Joined } from "./joined-outlines.ts";
import { roundedOutline } from "./lines/path.ts";
import { styledLine } from "./lines/styled.ts";
import type { Scene } from "./scene.ts";
import { element, titleOf } from "@throughline/svg";
import { genogramSizes } from "./sizes.ts";
import { words } from "./words.ts";

/** From the top of the room for a name to the base of its first line, in pixels. */
const NAME_TOP = 14;

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
  const names = scene.geometry.households.flatMap((shape) =>
    linesOf(scene, shape).map(({ name }) => (name === null ? "" : drawName(nameOf(scene, shape.id), name))),
  );
  return element("g", { class: "genogram-household-names" }, ...names);
}

function drawHousehold(scene: Scene, shape: HouseholdShape): string {
  const style = scene.notation.household;
  const look = { stroke: ink.quiet, "stroke-linecap": "round" };
  return element(
    "g",
    { class: "genogram-household" },
    titleOf(nameOf(scene, shape.id)),
    ...linesOf(scene, shape).map(({ outline }) =>
      styledLine("genogram-hull", roundedOutline(outline, 8), style, look),
    ),
  );
}

function linesOf(scene: Scene, { id, runs }: HouseholdShape): readonly Joined[] {
  const rowOf = new Map(scene.layout.people.map(({ id, row }) => [id, row]));
  const { gaps, geometry } = scene;
  const marks = gaps.map(({ cx, cy }) => ({ x: cx, y: cy }));
  const inRows = runs.map(({ members: [first = ""], ...run }) => ({ ...run, row: rowOf.get(first) ?? 0 }));
  return joinedOutlines(inRows, marks, runs.length > 1 ? othersThan(id, runs, geometry) : []);
}

/** Paper of whoever is not of a home, and of all other homes. */
function othersThan(
  id: string,
  runs: HouseholdShape["runs"],
  { people, households }: Scene["geometry"],
): readonly Box[] {
  const inside = new Set(runs.flatMap(({ members }) => members));
  return [
    ...people
      .filter((person) => !inside.has(person.id))
      .flatMap(({ cx, cy, label }) => [label, symbolAt(cx, cy)]),
    ...households
      .filter((home) => home.id !== id)
      .flatMap((home) => home.runs.map(({ outline }) => boxOf(outline))),
  ];
}

const symbolAt = (cx: number, cy: number): Box => {
  const { symbol } = genogramSizes;
  return { x: cx - symbol / 2, y: cy - symbol / 2, width: symbol, height: symbol };
};

function nameOf({ family }: Scene, id: string): string {
  return family.households.find((home) => home.id === id)?.name ?? "";
}

/** In the room left for it within the line, all of it where three lines are enough. */
function drawName(name: string, box: Box): string {
  const { lines } = homeName(name);
  return element(
    "g",
    { class: "genogram-household-name" },
    titleOf(name),
    ...lines.map((text, at) =>
      words({
        x: box.x,
        y: box.y + NAME_TOP + at * LINE,
        text,
        name: "genogram-household-word",
        fill: ink.quiet,
      }),
    ),
  );
}
