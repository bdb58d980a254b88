import { observed } from "../../describe/told-facts.ts";
import type { Observation } from "../../family.ts";
import type { Point } from "../../layout/geometry/geometry.ts";
import { spokenName } from "../../name-of.ts";
import { pairKey } from "../../unions/pairs.ts";
import type { Scene } from "../scene.ts";
import { element, titleOf } from "@throughline/svg";
import { boxOfWords, words } from "../words.ts";
import { drawQualityLine } from "./quality-line.ts";
import { qualityWay, straightsIn } from "./quality-ways.ts";
import { qualityWords } from "./quality-words.ts";
import { takenIn } from "./taken.ts";

/** What was observed between two people, each sort once, as a line with its word; who said so and when is in its title. */
export function drawQualities(scene: Scene, radius: number): string {
  if (!scene.layers.has("relationships")) return "";
  const alike = Map.groupBy(scene.family.observations, ({ a, b, quality, directed }) =>
    JSON.stringify([directed ? [a, b] : pairKey(a, b), quality]),
  );
  const taken = [...takenIn(scene, radius)];
  const ways: (readonly Point[])[] = [];
  const straights = straightsIn(scene);
  const seen = [...alike.values()].flatMap((all) => {
    const [{ a, b, quality }] = all as [Observation];
    const way = qualityWay(scene, [a, b], { radius, taken, ways, straights });
    if (way.length < 2) return [];
    ways.push(way);
    return [{ all, way, quality }];
  });
  const lines = seen.map(({ all, way, quality }) => {
    const word = qualityWords(`${quality} (said)`, way, taken);
    taken.push(boxOfWords(word));
    return { said: all.map((one) => observed(one, (id) => nameIn(scene, id))).join(" "), way, quality, word };
  });
  return element(
    "g",
    { class: "genogram-observations" },
    ...lines.map(({ said, way, quality, word }) =>
      element(
        "g",
        { class: "genogram-observation", role: "img", "aria-label": said },
        titleOf(said),
        drawQualityLine(scene.notation.qualities[quality].line, way),
        words(word),
      ),
    ),
  );
}

function nameIn({ people }: Scene, id: string): string {
  const person = people.get(id);
  return person === undefined ? "somebody not drawn" : spokenName(person);
}
