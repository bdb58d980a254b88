import { LINE, textSize } from "./ink.ts";
import { badgesOf, drawBadges, type Badge } from "./badges.ts";
import { birthPlaces } from "./birth-places.ts";
import { drawSymbol } from "./draw-symbol.ts";
import { neighboursOf, type Neighbours } from "./neighbours.ts";
import { personTitles } from "./person-title.ts";
import type { Scene } from "./scene.ts";
import type { PersonShape } from "../layout/geometry/geometry.ts";
import { element, titleOf } from "@throughline/svg";
import { words } from "./words.ts";

/** How a drawing's people are reached: the beginning of ids, half a symbol, and where each leads. */
export interface Reach {
  readonly prefix: string;
  readonly radius: number;
  readonly hrefOf: (id: string) => string | null;
}

interface Shown {
  readonly shape: PersonShape;
  readonly title: string;
  readonly badges: readonly Badge[];
  readonly place: string | null;
  readonly neighbours: Neighbours | undefined;
  readonly order: number;
}

/** Everybody's symbol and label, in the order a reader moves in: generation by generation, from the left. */
export function drawPeople(scene: Scene, reach: Reach): string {
  const places = new Map(scene.geometry.people.map((shape) => [shape.id, shape]));
  const xOf = (id: string): number => places.get(id)?.cx ?? 0;
  const titles = personTitles(scene);
  const badges = badgesOf(scene);
  const births = birthPlaces(scene.graph, xOf);
  const neighbours = neighboursOf(scene.graph, xOf);
  const order = scene.geometry.people.toSorted((p, q) => p.cy - q.cy || p.cx - q.cx);
  return element(
    "g",
    { class: "genogram-people" },
    ...order.map((shape, at) =>
      drawPerson(scene, reach, {
        shape,
        title: titles.get(shape.id) ?? "",
        badges: badges.get(shape.id) ?? [],
        place: births.get(shape.id) ?? null,
        neighbours: neighbours.get(shape.id),
        order: at,
      }),
    ),
  );
}

function drawPerson(scene: Scene, { prefix, radius, hrefOf }: Reach, shown: Shown): string {
  const { id, cx, cy } = shown.shape;
  const person = scene.people.get(id);
  if (person === undefined) return "";
  const label = scene.labels.get(id);
  const isIndex = scene.family.index === id;
  const href = hrefOf(id);
  const at = { cx, cy, r: radius };
  return element(
    href === null ? "g" : "a",
    {
      class: isIndex ? "genogram-person genogram-person-index" : "genogram-person",
      id: `${prefix}-person-${shown.order}`,
      role: href === null ? "img" : null,
      href,
      // A link is named by its title alone: a label would have to hold every word that is seen in it, in order.
      "aria-label": href === null ? shown.title : null,
      "data-person": id,
      "data-order": shown.order,
      "data-neighbours": JSON.stringify(shown.neighbours ?? {}),
    },
    titleOf(shown.title),
    drawSymbol({ person, isIndex, age: label?.inside ?? null }, at, scene.notation),
    drawLabel(shown.shape, scene),
    shown.place === null ? "" : drawPlace(shown.place, cx, cy, radius),
    drawBadges(shown.badges, cx, cy, radius),
  );
}

function drawLabel({ id, label: box }: PersonShape, { labels, family }: Scene): string {
  const label = labels.get(id);
  if (label === undefined) return "";
  const x = box.x + box.width / 2;
  const bold = family.index === id;
  const name = label.name.map((text, at) =>
    words({
      x,
      y: box.y + 13 + at * LINE,
      text,
      name: "genogram-name",
      size: textSize.name,
      anchor: "middle",
      bold,
    }),
  );
  const from = box.y + 13 + label.name.length * LINE;
  const lines = label.lines.map((text, at) =>
    words({ x, y: from + at * LINE, text, name: "genogram-note", anchor: "middle" }),
  );
  return [...name, ...lines].join("");
}

/** From a symbol to the order of birth beside it, in pixels. */
const PLACE_BESIDE = 6;

function drawPlace(place: string, cx: number, cy: number, radius: number): string {
  const at = { x: cx - radius - PLACE_BESIDE, y: cy - radius + 8 };
  return words({ ...at, text: place, name: "genogram-birth-place", size: 12, anchor: "end", onPaper: true });
}
