import type { PartnerLine, Point } from "../../layout/geometry/geometry.ts";
import { wrapped } from "../../text/wrapped.ts";
import { ink } from "../ink.ts";
import type { Scene } from "../scene.ts";
import { element, tenths } from "@throughline/svg";
import { words, type Worded } from "../words.ts";
import { coupleLineOf, coupleLineWords, endingOf } from "./couple-words.ts";
import { sharedRel } from "./draw-links.ts";
import { pathOf } from "./path.ts";
import { styledLine } from "./styled.ts";

const SIZE = 12;

/** The lines between partners in their style, with the strokes of a parting; and those to a mark for a parent not known. */
export function drawCouples(scene: Scene): string {
  const { partnerLines } = scene.geometry;
  return element("g", { class: "genogram-couples" }, ...partnerLines.map((line) => drawLine(scene, line)));
}

/** Their words, drawn after every line. */
export function drawCoupleWords(scene: Scene): string {
  return element("g", { class: "genogram-couple-words" }, ...coupleWords(scene).map((one) => words(one)));
}

/** Where couples' words stand, line by line. */
export function coupleWords(scene: Scene): readonly Worded[] {
  return scene.geometry.partnerLines.flatMap((line) => wordsOf(scene, line));
}

function drawLine(scene: Scene, line: PartnerLine): string {
  const couple = scene.couples.get(line.union);
  const ending = endingOf(couple);
  return (
    styledLine("genogram-couple", pathOf(line.points), styleOf(scene, line.union)) +
    (ending === null ? "" : partingStrokes(line.middle, scene.notation.endings[ending].strokes))
  );
}

/** Of a couple their line; of one parent alone the line of their children. */
function styleOf(
  { unions, couples, notation }: Scene,
  id: string,
): { readonly dash: string; readonly width: number } {
  const union = unions.get(id);
  const alone = union !== undefined && (union.a === null || union.b === null);
  const thin = notation.couples["parents only"];
  if (!alone) return notation.couples[coupleLineOf(couples.get(id))];
  const rel = sharedRel(union.children.map((child) => child.rel));
  return rel === "birth" ? thin : notation.parents[rel];
}

/** Where there is room for all of them without breaking a word; the key and the words beside the drawing have them anyway. */
function wordsOf({ couples }: Scene, { union, word: box }: PartnerLine): readonly Worded[] {
  const couple = couples.get(union);
  if (box === null || couple === undefined) return [];
  const said = coupleLineWords(couple);
  const { lines } = wrapped(said, { width: box.width - 2, lines: 2, size: SIZE });
  if (lines.join(" ") !== said) return [];
  const bottom = box.y + box.height - 3 - (endingOf(couple) === null ? 0 : 4);
  return lines.map((text, at) => ({
    x: box.x + box.width / 2,
    y: bottom - (lines.length - 1 - at) * 12,
    text,
    name: "genogram-couple-word",
    size: SIZE,
    anchor: "middle",
    onPaper: true,
  }));
}

/** One or more slanting strokes across a line at a point. */
export function partingStrokes({ x, y }: Point, count: number): string {
  const strokes = Array.from({ length: count }, (_, at) => {
    const middle = x + (at - (count - 1) / 2) * 6;
    return `M${tenths(middle - 4)} ${tenths(y + 7)}L${tenths(middle + 4)} ${tenths(y - 7)}`;
  });
  return element("path", {
    class: "genogram-parting",
    d: strokes.join(""),
    fill: "none",
    stroke: ink.line,
    "stroke-width": 1.75,
  });
}
