import { wrapped } from "../../text/wrapped.ts";
import { ink, textSize } from "../ink.ts";
import type { Scene } from "../scene.ts";
import { element } from "@throughline/svg";
import { words } from "../words.ts";
import type { KeyLine } from "./key-line.ts";
import { keyOfLines } from "./key-lines.ts";
import { keyOfPeople } from "./key-people.ts";

const COLUMN = 232;
const ROW = 27;
const LINE = 14;
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

interface Placed {
  readonly line: KeyLine;
  readonly text: readonly string[];
  readonly column: number;
  readonly y: number;
  readonly height: number;
}

/** Lines of a key in columns of about one height, under a rule; nothing where there are none. */
export function drawKey(lines: readonly KeyLine[], width: number, left: number): Legend {
  if (lines.length === 0) return { svg: "", height: 0 };
  const columns = Math.max(1, Math.floor((width - left * 2 + 20) / COLUMN));
  const placed = inColumns(lines, columns);
  const rule = element("rect", { x: left, y: 0, width: width - left * 2, height: 1, fill: ink.quiet });
  const head = words({
    x: left,
    y: 19,
    text: "Key",
    name: "genogram-key-head",
    size: textSize.name,
    bold: true,
  });
  const height = Math.max(0, ...placed.map((one) => one.y + one.height));
  return {
    svg: element("g", { class: "genogram-key" }, rule, head, ...placed.map((one) => drawKeyLine(one, left))),
    height: HEAD + height + 8,
  };
}

function inColumns(lines: readonly KeyLine[], columns: number): readonly Placed[] {
  const told = lines.map((line) => {
    const text = wrapped(line.words, { width: COLUMN - 56, lines: 5, size: textSize.small }).lines;
    return { line, text, height: Math.max(ROW, text.length * LINE + 8) };
  });
  const fair = told.reduce((sum, { height }) => sum + height, 0) / columns;
  let [column, y] = [0, 0];
  return told.map((one) => {
    if (y > 0 && column < columns - 1 && y + one.height / 2 > fair) [column, y] = [column + 1, 0];
    const placed = { ...one, column, y };
    y += one.height;
    return placed;
  });
}

function drawKeyLine({ line, text, column, y, height }: Placed, left: number): string {
  const x = left + column * COLUMN;
  const cy = HEAD + y + height / 2;
  const top = cy + 4 - ((text.length - 1) * LINE) / 2;
  return (
    line.sample(x + 18, cy) +
    text
      .map((said, at) =>
        words({ x: x + 44, y: top + at * LINE, text: said, name: "genogram-key-word", fill: ink.quiet }),
      )
      .join("")
  );
}
