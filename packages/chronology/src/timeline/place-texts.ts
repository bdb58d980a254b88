import type { Box, PlacedText } from "./model.ts";
import { textWidth } from "./text-width.ts";

/** Words wanted over the middle of a box; the heaviest is placed first. */
export interface WantedText {
  readonly words: string;
  readonly weight: number;
  readonly box: Box;
}

const GAP = 6;

/** The words that fit over their boxes, inside the frame and clear of each other; `null` for the others. */
export function placeTexts(wanted: readonly WantedText[], frame: Box): (PlacedText | null)[] {
  const placed: { from: number; to: number }[] = [];
  const kept: (PlacedText | null)[] = wanted.map(() => null);
  const heaviestFirst = wanted
    .map((want, index) => ({ ...want, index }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  for (const { words, box, index } of heaviestFirst) {
    const half = textWidth(words) / 2;
    const x = Math.max(frame.x + half, Math.min(box.x + box.width / 2, frame.x + frame.width - half));
    const [from, to] = [x - half, x + half];
    if (placed.some((other) => from < other.to + GAP && to > other.from - GAP)) continue;
    placed.push({ from, to });
    kept[index] = { words, x };
  }
  return kept;
}
