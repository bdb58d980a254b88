import { observed } from "../../describe/told-facts.ts";
import { spokenName } from "../../name-of.ts";
import { ink } from "../ink.ts";
import type { Scene } from "../scene.ts";
import { element, titleOf } from "../svg.ts";
import { words } from "../words.ts";
import { lengthOf, pointAlong } from "./along.ts";
import { drawQualityLine } from "./quality-line.ts";
import { qualityWay } from "./quality-ways.ts";

/** What was observed between two people, as a line with its word; who said so and when is in its title. */
export function drawQualities(scene: Scene, radius: number): string {
  if (!scene.layers.has("relationships")) return "";
  const nameById = (id: string): string => {
    const person = scene.people.get(id);
    return person === undefined ? "" : spokenName(person);
  };
  const drawn = scene.family.observations.map((seen) => {
    const way = qualityWay(scene, seen.a, seen.b, radius);
    if (way.length < 2) return "";
    const said = observed(seen, nameById);
    const middle = pointAlong(way, lengthOf(way) / 2);
    return element(
      "g",
      { class: "genogram-observation", role: "img", "aria-label": said },
      titleOf(said),
      drawQualityLine(scene.notation.qualities[seen.quality].line, way),
      words({
        x: middle.x,
        y: middle.y - 7,
        text: `${seen.quality} (said)`,
        name: "genogram-quality-word",
        size: 12,
        anchor: "middle",
        fill: ink.quiet,
        halo: true,
      }),
    );
  });
  return element("g", { class: "genogram-observations" }, ...drawn);
}
