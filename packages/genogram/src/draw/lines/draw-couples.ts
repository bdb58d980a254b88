import type { PartnerLine, Point } from "../../layout/geometry/geometry.ts";
import { ink, textSize } from "../ink.ts";
import type { Scene } from "../scene.ts";
import { element, tenths } from "../svg.ts";
import { words } from "../words.ts";
import { coupleLineOf, coupleLineWords, endingOf } from "./couple-words.ts";
import { pathOf } from "./path.ts";
import { styledLine } from "./styled.ts";

/** The lines between partners in their style, with the strokes of a parting and the words. */
export function drawCouples(scene: Scene): string {
  const { partnerLines } = scene.geometry;
  return element("g", { class: "genogram-couples" }, ...partnerLines.map((line) => drawLine(scene, line)));
}

function drawLine(scene: Scene, line: PartnerLine): string {
  const couple = scene.couples.get(line.union);
  const ending = endingOf(couple);
  const said = couple === undefined ? [] : coupleLineWords(couple);
  return (
    styledLine("genogram-couple", pathOf(line.points), scene.notation.couples[coupleLineOf(couple)]) +
    (ending === null ? "" : partingStrokes(line.middle, scene.notation.endings[ending].strokes)) +
    drawCoupleWords(line, said)
  );
}

function drawCoupleWords({ word }: PartnerLine, said: readonly string[]): string {
  if (word === null) return "";
  const top = word.y + word.height / 2 - (said.length * 13) / 2 + 10;
  return said
    .map((text, at) =>
      words({
        x: word.x + word.width / 2,
        y: top + at * 13,
        text,
        name: "genogram-couple-word",
        size: textSize.small - 1,
        anchor: "middle",
        halo: true,
      }),
    )
    .join("");
}

/** One or more slanting strokes across a line at a point. */
export function partingStrokes({ x, y }: Point, count: number): string {
  const strokes = Array.from({ length: count }, (_, at) => {
    const middle = x + (at - (count - 1) / 2) * 6;
    return `M${tenths(middle - 5)} ${tenths(y + 9)}L${tenths(middle + 5)} ${tenths(y - 9)}`;
  });
  return element("path", {
    class: "genogram-parting",
    d: strokes.join(""),
    fill: "none",
    stroke: ink.line,
    "stroke-width": 1.75,
  });
}
