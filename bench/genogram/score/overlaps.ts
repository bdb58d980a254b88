import { type Places, rowsOf } from "./placed.ts";

const SYMBOL = 0.6;

/** Neighbours in a row who stand closer than a symbol and its room. */
export function overlaps(places: Places): number {
  return rowsOf(places)
    .map((row) => row.filter((one, i) => one.x - (row[i - 1]?.x ?? Number.NEGATIVE_INFINITY) < SYMBOL).length)
    .reduce((sum, count) => sum + count, 0);
}
