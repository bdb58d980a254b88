import { showDay } from "@throughline/calendar";
import { wrapped } from "../text/wrapped.ts";
import { ink, textSize } from "./ink.ts";
import { element } from "@throughline/svg";
import { words } from "./words.ts";

/** What stands above a drawing. */
export interface Headed {
  readonly title: string;
  readonly day: Temporal.PlainDate;
  readonly drawnBy: string;
  /** Restriction marks, each a short sentence, shown in full. */
  readonly restrictions: readonly string[];
}

/** The title, as at which day, who drew it and who may see it; and how much height they take. */
export function drawHead(
  { title, day, drawnBy, restrictions }: Headed,
  left: number,
  width: number,
): { readonly svg: string; readonly height: number } {
  const room = { width: width - left * 2, size: textSize.small };
  const titled = wrapped(title, { ...room, lines: 2, size: textSize.title, weight: "bold" }).lines;
  const drawn = wrapped(`As at ${showDay(day)}. Drawn by ${drawnBy}.`, { ...room, lines: 2 }).lines;
  const marked = restrictions.flatMap(
    (mark) => wrapped(`Restricted: ${mark}`, { ...room, lines: 4, weight: "bold" }).lines,
  );
  let y = 8;
  const svg = [
    ...titled.map((text) =>
      words({ x: left, y: (y += 22), text, name: "genogram-title", size: textSize.title, bold: true }),
    ),
    ...drawn.map((text) => words({ x: left, y: (y += 18), text, name: "genogram-as-at", fill: ink.quiet })),
    ...marked.map((text) => words({ x: left, y: (y += 18), text, name: "genogram-restriction", bold: true })),
  ];
  return { svg: element("g", { class: "genogram-head" }, ...svg), height: y + 10 };
}
