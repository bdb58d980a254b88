import type { Point } from "./geometry.ts";

/** Asks which upright parts of lines pass a stretch: their places across, from the left. */
export type UprightsIn = (top: number, bottom: number, left: number, right: number) => number[];

/** Makes the upright parts of lines easy to ask for. */
export function uprightsOf(lines: readonly (readonly Point[])[]): UprightsIn {
  const parts = lines.flatMap((points) =>
    points.flatMap((to, place) => {
      const from = points[place - 1];
      if (from === undefined || from.x !== to.x) return [];
      return [{ x: to.x, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) }];
    }),
  );
  parts.sort((one, other) => one.x - other.x);
  return (top, bottom, left, right) => {
    const found: number[] = [];
    for (let place = firstAt(parts, left); place < parts.length; place++) {
      const part = parts[place] as (typeof parts)[number];
      if (part.x > right) break;
      if (part.top < bottom && part.bottom > top) found.push(part.x);
    }
    return found;
  };
}

/** Place of the first part at or right of `x`. */
function firstAt(parts: readonly { readonly x: number }[], x: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle] as { x: number }).x < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
