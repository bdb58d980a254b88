import type { AboveRow } from "./above-row.ts";
import { wordBottom } from "./above-row.ts";
import type { Arrival } from "./draft.ts";
import { round } from "./drawn-lines.ts";
import type { Box, Point } from "./geometry.ts";
import type { Sizes } from "./sizes.ts";
import type { UprightsIn } from "./uprights.ts";

/** The free box right of a child's lines for the words of one link, or null for a link by birth. */
export function linkWord(
  arrival: Arrival,
  lines: number,
  symbol: Point,
  above: AboveRow,
  sizes: Sizes,
): Box | null {
  if (arrival.word < 0) return null;
  const half = sizes.labelWidth / 2;
  const x = symbol.x - half + 4 + Math.min(5 * lines, half / 2);
  return {
    x: round(x),
    y: round(symbol.y - wordBottom(above, sizes, arrival.word) - sizes.wordHeight),
    width: round(Math.min(sizes.wordWidth, symbol.x + half - x)),
    height: sizes.wordHeight - 2,
  };
}

const letters = 12;

/** A box for small letters over the longest level part of a partner line where no upright passes, or null. */
export function partnerWord(points: readonly Point[], uprights: UprightsIn): Box | null {
  let best: Box | null = null;
  for (const [place, to] of points.entries()) {
    const from = points[place - 1];
    if (from === undefined || from.y !== to.y) continue;
    const [left, right] = [Math.min(from.x, to.x) + 2, Math.max(from.x, to.x) - 2];
    const stops = [left, ...uprights(from.y - letters - 1, from.y - 1, left, right), right];
    for (const [at, stop] of stops.entries()) {
      const start = stops[at - 1];
      if (start === undefined || stop - start - 4 <= (best?.width ?? 16)) continue;
      best = {
        x: round(start + 2),
        y: round(from.y - letters - 1),
        width: round(stop - start - 4),
        height: letters,
      };
    }
  }
  return best;
}
