import type { Quality } from "../../family.ts";
import type { Rel } from "../../layout/graph.ts";
import type { CoupleLine, LineStyle } from "../../notation/notation.ts";
import { coupleLineOf, endingOf } from "../lines/couple-words.ts";
import { partingStrokes } from "../lines/draw-couples.ts";
import { roundedOutline } from "../lines/path.ts";
import { styledLine } from "../lines/styled.ts";
import { drawQualityLine } from "../quality/quality-line.ts";
import { ink } from "../ink.ts";
import type { Scene } from "../scene.ts";
import { tenths } from "@throughline/svg";
import type { KeyLine } from "./key-line.ts";

const HALF = 17;

/** The key's lines about lines: only the styles this drawing has. */
export function keyOfLines(scene: Scene): readonly KeyLine[] {
  const { notation, geometry, couples, family, layers } = scene;
  const pairs = geometry.partnerLines.filter(({ union }) => isPair(scene, union));
  const lines = new Set<CoupleLine>(pairs.map(({ union }) => coupleLineOf(couples.get(union))));
  const endings = new Set(geometry.partnerLines.map(({ union }) => endingOf(couples.get(union))));
  const rels = new Set<Rel>(geometry.descents.map(({ rel }) => rel));
  const qualities = layers.has("relationships")
    ? new Set(family.observations.map(({ quality }) => quality))
    : [];
  return [
    ...merged(used(notation.couples, lines)).map((style) => ({ words: style.words, sample: across(style) })),
    ...used(notation.endings, endings).map(({ words, strokes }) => ({ words, sample: parted(strokes) })),
    ...used(notation.parents, rels).map((style) => ({ words: style.words, sample: down(style) })),
    ...(scene.graph.twins.length === 0 ? [] : [{ words: notation.twins.words, sample: twins }]),
    ...(layers.has("households") && geometry.households.some(({ runs }) => runs.length > 0)
      ? [{ words: notation.household.words, sample: home(notation.household) }]
      : []),
    ...[...qualities].map((quality: Quality) => ({
      words: notation.qualities[quality].words,
      sample: (cx: number, cy: number) =>
        drawQualityLine(notation.qualities[quality].line, [
          { x: cx - HALF, y: cy },
          { x: cx + HALF, y: cy },
        ]),
    })),
  ];
}

/** Styles that are drawn, in the notation's own order. */
function used<K extends string, T extends { readonly words: string }>(
  styles: Readonly<Record<K, T>>,
  keys: { has(key: K): boolean },
): readonly T[] {
  return (Object.keys(styles) as K[]).filter((key) => keys.has(key)).map((key) => styles[key]);
}

/** Styles drawn alike as one line of the key: "Married; civil partnership". */
function merged(styles: readonly LineStyle[]): readonly LineStyle[] {
  return [...Map.groupBy(styles, ({ dash, width }) => `${dash}/${width}`).values()].flatMap((alike) => {
    const [first, ...others] = alike;
    const rest = others.map(({ words }) => words.charAt(0).toLowerCase() + words.slice(1));
    return first === undefined ? [] : [{ ...first, words: [first.words, ...rest].join("; ") }];
  });
}

function isPair({ unions }: Scene, id: string): boolean {
  const union = unions.get(id);
  return union !== undefined && union.a !== null && union.b !== null;
}

function across(style: LineStyle): KeyLine["sample"] {
  return (cx, cy) => styledLine("genogram-couple", `M${tenths(cx - HALF)} ${tenths(cy)}h${HALF * 2}`, style);
}

function parted(strokes: number): KeyLine["sample"] {
  return (cx, cy) =>
    styledLine("genogram-couple", `M${tenths(cx - HALF)} ${tenths(cy)}h${HALF * 2}`, {
      dash: "",
      width: 1.25,
    }) + partingStrokes({ x: cx, y: cy }, strokes);
}

function down(style: LineStyle): KeyLine["sample"] {
  return (cx, cy) => styledLine("genogram-link", `M${tenths(cx)} ${tenths(cy - 10)}v20`, style);
}

function twins(cx: number, cy: number): string {
  const d = `M${tenths(cx)} ${tenths(cy - 10)}l-9 19M${tenths(cx)} ${tenths(cy - 10)}l9 19`;
  return styledLine("genogram-link", d, { dash: "", width: 1.75 });
}

function home(style: LineStyle): KeyLine["sample"] {
  return (cx, cy) => {
    const box = [
      { x: cx - HALF, y: cy - 9 },
      { x: cx + HALF, y: cy - 9 },
      { x: cx + HALF, y: cy + 9 },
      { x: cx - HALF, y: cy + 9 },
    ];
    return styledLine("genogram-hull", roundedOutline(box, 6), style, {
      stroke: ink.quiet,
      "stroke-linecap": "round",
    });
  };
}
