import type { LayoutGraph } from "@throughline/genogram";
import { onOneRow, type Placed, type Places, rowsOf } from "./placed.ts";

export interface Couples {
  /** Couples of the family, each pair once. */
  readonly all: number;
  readonly adjacent: number;
  /** People whom a straight line from partner to partner goes over. */
  readonly through: number;
}

const TOUCHES = 0.3;

export function couples(graph: LayoutGraph, places: Places): Couples {
  const rows = rowsOf(places);
  const seen = new Set<string>();
  let [adjacent, through] = [0, 0];
  for (const { a, b, partners } of graph.unions) {
    if (!partners || a === null || b === null || a === b) continue;
    const pair = [a, b].toSorted().join("\n");
    if (seen.has(pair)) continue;
    seen.add(pair);
    const [one, other] = [places.get(a), places.get(b)];
    if (one === undefined || other === undefined) continue;
    const over = passedOver(one, other, rows);
    through += over;
    if (over === 0 && onOneRow(one, other)) adjacent += 1;
  }
  return { all: seen.size, adjacent, through };
}

function passedOver(one: Placed, other: Placed, rows: readonly (readonly Placed[])[]): number {
  const [top, bottom] = one.y <= other.y ? [one, other] : [other, one];
  let over = 0;
  for (const row of rows) {
    const y = row[0]?.y ?? 0;
    if (onOneRow(top, bottom)) {
      if (Math.abs(y - top.y) < TOUCHES) over += between(row, top, bottom);
    } else if (y > top.y + TOUCHES && y < bottom.y - TOUCHES) {
      const x = top.x + ((bottom.x - top.x) * (y - top.y)) / (bottom.y - top.y);
      over += row.filter((person) => Math.abs(person.x - x) < TOUCHES).length;
    }
  }
  return over;
}

function between(row: readonly Placed[], one: Placed, other: Placed): number {
  const [low, high] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
  return row.filter(({ id, x }) => x > low && x < high && id !== one.id && id !== other.id).length;
}
