import { observed } from "../../describe/told-facts.ts";
import type { Observation } from "../../family.ts";
import type { Point } from "../../layout/geometry/geometry.ts";
import { spokenName } from "../../name-of.ts";
import { textWidth } from "../../text/text-width.ts";
import { pairKey } from "../../unions/pairs.ts";
import { badgesBox, badgesOf, type Box } from "../badges.ts";
import { apartFromBox } from "../apart.ts";
import { ink, textSize } from "../ink.ts";
import { GAP_RADIUS } from "../placed-gaps.ts";
import type { Scene } from "../scene.ts";
import { element, titleOf } from "@throughline/svg";
import { words } from "../words.ts";
import { lengthOf, pointAlong } from "./along.ts";
import { drawQualityLine } from "./quality-line.ts";
import { qualityWay } from "./quality-ways.ts";

const BELOW = 26;

/** What was observed between two people, each sort once, as a line with its word; who said so and when is in its title. */
export function drawQualities(scene: Scene, radius: number): string {
  if (!scene.layers.has("relationships")) return "";
  const alike = Map.groupBy(scene.family.observations, ({ a, b, quality, directed }) =>
    JSON.stringify([directed ? [a, b] : pairKey(a, b), quality]),
  );
  return element(
    "g",
    { class: "genogram-observations" },
    ...[...alike.values()].map((all) => drawAlike(scene, all, radius)),
  );
}

function drawAlike(scene: Scene, all: readonly Observation[], radius: number): string {
  const [seen] = all;
  const way = seen === undefined ? [] : qualityWay(scene, seen.a, seen.b, radius);
  if (seen === undefined || way.length < 2) return "";
  const said = all.map((one) => observed(one, (id) => nameIn(scene, id))).join(" ");
  const text = `${seen.quality} (said)`;
  const at = placeOfWord(scene, way, text, radius);
  return element(
    "g",
    { class: "genogram-observation", role: "img", "aria-label": said },
    titleOf(said),
    drawQualityLine(scene.notation.qualities[seen.quality].line, way),
    words({
      x: at.x,
      y: at.y - 7,
      text,
      name: "genogram-quality-word",
      anchor: "middle",
      fill: ink.quiet,
      onPaper: true,
    }),
  );
}

function nameIn({ people }: Scene, id: string): string {
  const person = people.get(id);
  return person === undefined ? "somebody not drawn" : spokenName(person);
}

/** As near the middle as the word is over nobody's symbol, label, badges or gap: above the line, or else below it. */
function placeOfWord(scene: Scene, way: readonly Point[], text: string, radius: number): Point {
  const { geometry, gaps } = scene;
  const length = lengthOf(way);
  const [half, high] = [textWidth(text, textSize.small) / 2, 20];
  const badges = badgesOf(scene);
  const marks = geometry.people.flatMap(
    ({ id, cx, cy }) => badgesBox(badges.get(id) ?? [], cx, cy, radius) ?? [],
  );
  const isFree = ({ x, y }: Point): boolean => {
    const box = { x: x - half, y: y - high, width: half * 2, height: high };
    return (
      gaps.every(({ cx, cy }) => apartFromBox(cx, cy, box) > GAP_RADIUS) &&
      geometry.people.every(
        ({ cx, cy, label }) => apartFromBox(cx, cy, box) > radius && !isOver(label, box),
      ) &&
      marks.every((mark) => !isOver(mark, box))
    );
  };
  const above = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((part) => pointAlong(way, length * part));
  const below = above.map(({ x, y }) => ({ x, y: y + BELOW }));
  return [...above, ...below].find((point) => isFree(point)) ?? pointAlong(way, length / 2);
}

const isOver = (one: Box, other: Box): boolean =>
  one.x <= other.x + other.width &&
  one.x + one.width >= other.x &&
  one.y <= other.y + other.height &&
  one.y + one.height >= other.y;
