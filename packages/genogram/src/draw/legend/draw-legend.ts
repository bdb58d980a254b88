import { wrapped } from "../../text/wrapped.ts";
import { ink, textSize } from "../ink.ts";
import type { Scene } from "../scene.ts";
import { element } from "../svg.ts";
import { words } from "../words.ts";
import type { KeyLine } from "./key-line.ts";
import { keyOfLines } from "./key-lines.ts";
import { keyOfPeople } from "./key-people.ts";

const COLUMN = 232;
const ROW = 32;
const HEAD = 26;

/** A drawing's key, and how much height it takes. */
export interface Legend {
  readonly svg: string;
  readonly height: number;
}

/** The key of one drawing: only what it uses, in as many columns as fit. */
export function drawLegend(scene: Scene, width: number, left: number): Legend {
  return drawKey([...keyOfPeople(scene), ...keyOfLines(scene)], width, left);
}

/** Lines of a key in columns under a rule. */
export function drawKey(lines: readonly KeyLine[], width: number, left: number): Legend {
  const columns = Math.max(1, Math.floor((width - left * 2) / COLUMN));
  const rows = Math.ceil(lines.length / columns);
  const drawn = lines.map((line, at) => {
    const x = left + Math.floor(at / rows) * COLUMN;
    return drawKeyLine(line, x, HEAD + ROW * (at % rows) + ROW / 2);
  });
  const rule = element("rect", { x: left, y: 0, width: width - left * 2, height: 1, fill: ink.quiet });
  const head = words({
    x: left,
    y: 19,
    text: "Key",
    name: "genogram-key-head",
    size: textSize.name,
    bold: true,
  });
  return {
    svg: element("g", { class: "genogram-key" }, rule, head, ...drawn),
    height: HEAD + rows * ROW + 6,
  };
}

function drawKeyLine({ sample, words: text }: KeyLine, x: number, cy: number): string {
  const { lines } = wrapped(text, { width: COLUMN - 56, lines: 2, size: textSize.small });
  const top = cy + 4 - (lines.length - 1) * 7;
  return (
    sample(x + 18, cy) +
    lines
      .map((line, at) =>
        words({ x: x + 44, y: top + at * 14, text: line, name: "genogram-key-word", fill: ink.quiet }),
      )
      .join("")
  );
}
