import type { Box, Point } from "../../layout/geometry/geometry.ts";
import { ink } from "../ink.ts";
import { boxOfWords, type Worded } from "../words.ts";
import { lengthOf, pointAlong } from "./along.ts";
import { overlap } from "./taken.ts";

/** Where along its line a word may stand, the best first, and how far the base of its letters is below the line there. */
const PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9] as const;
const ON = 4;
const BESIDE = [-7, 19] as const;

/** A word stands on its line where so much of the line is left to be seen, else beside it. */
const LEAST_LEFT = 0.5;

/**
 * Where the word for how two people were said to be stands: as near the middle of its line as it is over nothing taken,
 * and on it where the line is long enough; where nothing is free, over as little as can be.
 */
export function qualityWords(text: string, way: readonly Point[], taken: readonly Box[]): Worded {
  const length = lengthOf(way);
  const at = (part: number, below: number): Worded => {
    const { x, y } = pointAlong(way, length * part);
    return {
      x,
      y: y + below,
      text,
      name: "genogram-quality-word",
      anchor: "middle",
      fill: ink.quiet,
      onPaper: true,
    };
  };
  const [first, last] = [way[0] as Point, way.at(-1) as Point];
  const across = Math.abs(last.x - first.x) / Math.max(1, length);
  const hidden = boxOfWords(at(0.5, ON)).width * across;
  const heights = hidden < length * LEAST_LEFT ? [ON, ...BESIDE] : BESIDE;
  const places = heights.flatMap((below) => PARTS.map((part) => at(part, below)));
  const over = places.map((place) => {
    const box = boxOfWords(place);
    return taken.reduce((sum, one) => sum + overlap(one, box), 0);
  });
  return places[over.indexOf(Math.min(...over))] as Worded;
}
