/** Where an engine put somebody: `x` in person pitches, `y` in generations. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export type Places = ReadonlyMap<string, Placed>;

/** Who was placed, each where they were put first; how often somebody was put a second time. */
export function placesOf(placed: readonly Placed[]): { places: Places; twice: number } {
  const places = new Map<string, Placed>();
  let twice = 0;
  for (const one of placed) {
    if (!Number.isFinite(one.x) || !Number.isFinite(one.y)) continue;
    if (places.has(one.id)) twice += 1;
    else places.set(one.id, one);
  }
  return { places, twice };
}

const SAME_ROW = 0.3;
export const onOneRow = (one: Placed, other: Placed): boolean => Math.abs(one.y - other.y) < SAME_ROW;

/** The rows, each from left to right. */
export function rowsOf(places: Places): Placed[][] {
  const sorted = [...places.values()].toSorted((a, b) => a.y - b.y);
  const rows: Placed[][] = [];
  for (const one of sorted) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && onOneRow(row[0], one)) row.push(one);
    else rows.push([one]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}
