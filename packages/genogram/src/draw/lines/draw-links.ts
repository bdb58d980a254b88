import type { Bar, Descent, Point } from "../../layout/geometry/geometry.ts";
import type { Rel } from "../../layout/graph.ts";
import { wrapped } from "../../text/wrapped.ts";
import { textSize } from "../ink.ts";
import type { Scene } from "../scene.ts";
import { element } from "@throughline/svg";
import { words } from "../words.ts";
import { drawHop } from "./hop.ts";
import { linkWords } from "./link-words.ts";
import { pathOf } from "./path.ts";
import { cornered, styledLine } from "./styled.ts";

/** The lines from parents to children: each union's stalk and bar once, each child's own line in its style. */
export function drawLinks(scene: Scene): string {
  const { bars, descents } = scene.geometry;
  return element(
    "g",
    { class: "genogram-links" },
    ...bars.map((bar) => drawBar(scene, bar)),
    ...descents.map((descent) => drawOwn(scene, descent)),
  );
}

/** Where lines cross, drawn after all of them. */
export function drawHops({ geometry }: Scene): string {
  return element("g", { class: "genogram-hops" }, ...hopsOf(geometry).map((hop) => drawHop(hop)));
}

/** The words on those lines, drawn after them. */
export function drawLinkWords(scene: Scene): string {
  return element(
    "g",
    { class: "genogram-link-words" },
    ...scene.geometry.descents.map((d) => drawWords(scene, d)),
  );
}

function drawBar({ notation, unions }: Scene, { union, lines }: Bar): string {
  const rel = sharedRel(unions.get(union)?.children.map((child) => child.rel) ?? []);
  const d = lines.map((line) => pathOf(line)).join("");
  const style = notation.parents[rel];
  return d === "" ? "" : styledLine("genogram-bar", d, style, cornered(style));
}

/** What the links to the children of one union have in common: birth wherever one of them was born to it. */
export function sharedRel(rels: readonly Rel[]): Rel {
  return rels.includes("birth") ? "birth" : (rels[0] ?? "birth");
}

function drawOwn({ notation }: Scene, { own, rel }: Descent): string {
  const style = notation.parents[rel];
  return own.length < 2 ? "" : styledLine("genogram-link", pathOf(own), style, cornered(style));
}

function drawWords({ unions, family }: Scene, { union, child, rel, word }: Descent): string {
  const pair = unions.get(union);
  if (word === null || pair === undefined) return "";
  const { lines } = wrapped(linkWords(rel, pair, child, family.parentLinks), {
    width: word.width,
    lines: 2,
    size: textSize.small,
  });
  const top = word.y + word.height / 2 - (lines.length * 13) / 2 + 10;
  return lines
    .map((text, at) =>
      words({ x: word.x, y: top + at * 13, text, name: "genogram-link-word", onPaper: true }),
    )
    .join("");
}

function hopsOf({ bars, descents, partnerLines }: Scene["geometry"]): readonly Point[] {
  const all = [...bars, ...descents, ...partnerLines].flatMap(({ hops }) => hops);
  return [...new Map(all.map((hop) => [`${hop.x} ${hop.y}`, hop])).values()];
}
