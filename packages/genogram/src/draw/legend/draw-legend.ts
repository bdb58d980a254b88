import { textWidth } from "../../text/text-width.ts";
import { wrapped } from "../../text/wrapped.ts";
import { ink, textSize } from "../ink.ts";
import type { Scene } from "../scene.ts";
import { element } from "@throughline/svg";
import { words } from "../words.ts";
import type { KeyLine } from "./key-line.ts";
import { keyOfLines } from "./key-lines.ts";
import { keyOfPeople } from "./key-people.ts";

const ROW = 24;
const LINE = 14;
const HEAD = 26;
/** From the left of a sample to its words, and from the longest words of a column to the next sample, in pixels. */
const SAMPLE = 44;
const APART = 20;
/** How wide words may be before they go on in another line, in pixels: what takes least height is taken. */
const WIDTHS = [176, 128] as const;
const MOST_COLUMNS = 8;

/** A drawing's key, and how much height it takes. */
export interface Legend {
  readonly svg: string;
  readonly height: number;
}

/** The key of one drawing: only what it uses, in as many columns as fit. */
export function drawLegend(scene: Scene, width: number, left: number): Legend {
  return drawKey([...keyOfPeople(scene), ...keyOfLines(scene)], width, left);
}

interface Told {
  readonly line: KeyLine;
  readonly text: readonly string[];
  readonly width: number;
  readonly height: number;
}

interface Placed extends Told {
  readonly x: number;
  readonly y: number;
}

/** Lines of a key in columns of about one height, under a rule; nothing where there are none. */
export function drawKey(lines: readonly KeyLine[], width: number, left: number): Legend {
  if (lines.length === 0) return { svg: "", height: 0 };
  const placed = placedIn(lines, width - left * 2);
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
    svg: element("g", { class: "genogram-key" }, rule, head, ...placed.map((one) => drawKeyLine(one, left))),
    height: HEAD + heightOf(placed) + 8,
  };
}

const heightOf = (placed: readonly Placed[]): number =>
  Math.max(0, ...placed.map((one) => one.y + one.height));

/** The lines where they take least height; each column is as wide as its words. */
function placedIn(lines: readonly KeyLine[], room: number): readonly Placed[] {
  const ways = WIDTHS.flatMap((most) => {
    const told = lines.map((line) => toldIn(line, most));
    const counts = Array.from({ length: MOST_COLUMNS }, (_, at) => at + 1);
    return counts.map((columns) => inColumns(told, columns));
  });
  const fitting = ways.filter(
    (placed) => placed.length > 0 && Math.max(...placed.map(({ x, width }) => x + SAMPLE + width)) <= room,
  );
  return fitting.reduce(
    (best, placed) => (heightOf(placed) < heightOf(best) * worthWhile(placed, best) ? placed : best),
    fitting[0] ?? ways[0] ?? [],
  );
}

/** Words broken over more lines are only worth it where the key is much lower for it. */
function worthWhile(placed: readonly Placed[], best: readonly Placed[]): number {
  const lines = (all: readonly Placed[]): number => all.reduce((sum, { text }) => sum + text.length, 0);
  return lines(placed) > lines(best) ? 0.85 : 1;
}

function toldIn(line: KeyLine, most: number): Told {
  const text = wrapped(line.words, { width: most, lines: 8, size: textSize.small }).lines;
  return {
    line,
    text,
    width: Math.max(0, ...text.map((said) => textWidth(said, textSize.small))),
    height: Math.max(ROW, text.length * LINE + 8),
  };
}

function inColumns(told: readonly Told[], columns: number): readonly Placed[] {
  const fair = told.reduce((sum, { height }) => sum + height, 0) / columns;
  let [column, x, y, widest] = [0, 0, 0, 0];
  return told.map((one) => {
    if (y > 0 && column < columns - 1 && y + one.height / 2 > fair)
      [column, x, y, widest] = [column + 1, x + SAMPLE + widest + APART, 0, 0];
    const placed = { ...one, x, y };
    y += one.height;
    widest = Math.max(widest, one.width);
    return placed;
  });
}

function drawKeyLine({ line, text, height, ...at }: Placed, margin: number): string {
  const [x, y] = [margin + at.x, at.y];
  const cy = HEAD + y + height / 2;
  const top = cy + 4 - ((text.length - 1) * LINE) / 2;
  return (
    line.sample(x + 18, cy) +
    text
      .map((said, row) =>
        words({ x: x + SAMPLE, y: top + row * LINE, text: said, name: "genogram-key-word", fill: ink.quiet }),
      )
      .join("")
  );
}
