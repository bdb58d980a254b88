import type { Geometry, Point } from "./geometry.ts";

const edge = 4;

/** How far the lines of a drawing reach beyond its paper to the left or the right, with a little room; 0 where they do not. */
export function overhang({ width, gaps, partnerLines, bars, descents, households }: Geometry): number {
  let [left, right] = [0, width];
  const reach = (points: readonly Point[]): void => {
    for (const { x } of points) [left, right] = [Math.min(left, x), Math.max(right, x)];
  };
  for (const { cx, cy } of gaps)
    reach([
      { x: cx - gapRadius, y: cy },
      { x: cx + gapRadius, y: cy },
    ]);
  for (const { points } of [...partnerLines, ...descents]) reach(points);
  for (const { lines } of bars) for (const line of lines) reach(line);
  for (const { runs } of households) for (const { outline } of runs) reach(outline);
  const over = Math.max(-left, right - width);
  return over > 0 ? Math.ceil(over) + edge : 0;
}

/** Room for the mark of a parent not known, to either side of its middle. */
const gapRadius = 12;
