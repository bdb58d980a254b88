import type { AboveRow } from "./above-row.ts";
import { wordBottom } from "./above-row.ts";
import type { Arrival } from "./draft.ts";
import { round } from "./drawn-lines.ts";
import type { Box, Point } from "./geometry.ts";
import type { Sizes } from "./sizes.ts";
import type { TakenPaper } from "./taken-paper.ts";

/** Pixels between a line and the words beside it. */
export const besideWords = 6;

/** The free box beside a child's lines for the words of one link, or null for a link by birth. */
export function linkWord(arrival: Arrival, symbol: Point, above: AboveRow, sizes: Sizes): Box | null {
  if (arrival.word < 0) return null;
  const half = sizes.labelWidth / 2;
  const { left, right } = arrival.beside;
  const x = symbol.x - half + left + besideWords;
  const end = symbol.x + half - (right > 0 ? right + besideWords : 0);
  return {
    x: round(x),
    y: round(symbol.y - wordBottom(above, sizes, arrival.word) - sizes.wordHeight),
    width: round(Math.min(sizes.wordWidth, end - x)),
    height: sizes.wordHeight - 2,
  };
}

const letters = 12;
const least = 16;

/**
 * A box for small letters over a level part of a partner line, the widest that is free: no line goes through it, and no
 * symbol, label or other word is in it. It is then taken. Null where none is wide enough.
 */
export function partnerWord(points: readonly Point[], taken: TakenPaper): Box | null {
  let best: Box | null = null;
  for (const [place, to] of points.entries()) {
    const from = points[place - 1];
    if (from === undefined || from.y !== to.y) continue;
    const [top, bottom] = [from.y - letters - 1, from.y - 1];
    const level = { from: Math.min(from.x, to.x) + 2, to: Math.max(from.x, to.x) - 2 };
    const free = taken.longestFree(top, bottom, level);
    if (free === null || free.to - free.from - 4 <= (best?.width ?? least)) continue;
    best = { x: round(free.from + 2), y: round(top), width: round(free.to - free.from - 4), height: letters };
  }
  if (best !== null) taken.add(best);
  return best;
}
