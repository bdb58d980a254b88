import { bestDrawn } from "./best-drawn.ts";
import type { Layout, LayoutGraph, LayoutOptions } from "./graph.ts";
import type { KinFamily } from "./kin/families.ts";
import { familiesIn } from "./kin/families.ts";
import { kinOf } from "./kin/kin-of.ts";
import { layoutOf } from "./layout-of.ts";
import { ordersOf } from "./order/orders-of.ts";
import { placesOf } from "./places/places-of.ts";
import { pullsOf } from "./places/pulls-of.ts";
import { alignFamilies } from "./rows/align-families.ts";
import { rowsOf } from "./rows/rows-of.ts";

/**
 * Places everybody of a family, each person once: partners side by side, children one row below their parents,
 * eldest left, with few crossings. A pure function of the graph, the pins and the previous layout.
 */
export function layOut(graph: LayoutGraph, options: LayoutOptions = {}): Layout {
  const previous = options.previous ?? null;
  const whole = kinOf(graph);
  const rowed = asTheyStood(familiesIn(whole), previous).map((family) => ({
    ...family,
    rows: rowsOf(family.kin),
  }));
  const shifts = alignFamilies(rowed, previous);
  const top = shifts.reduce((least, shift) => Math.min(least, shift), 0);
  const ordered = rowed.map((family, number) => ({
    ...family,
    arrangement: bestDrawn(family.kin, ordersOf(family.kin, family.rows, previous, options.pins ?? [])),
    shift: shifts[number] as number,
    down: (shifts[number] as number) - top,
  }));
  const { pulls, firstNode } = pullsOf(ordered, previous);
  return layoutOf(whole, ordered, firstNode, placesOf(pulls), previous !== null);
}

/** Families nothing joins, from the left as they stood before; new ones after them, each in the order given. */
function asTheyStood(families: readonly KinFamily[], previous: Layout | null): readonly KinFamily[] {
  if (previous === null) return families;
  const stood = new Map(previous.people.map(({ id, x }) => [id, x]));
  const middle = ({ kin }: KinFamily): number => {
    const known = kin.people.flatMap(({ id }) => stood.get(id) ?? []);
    return known.length === 0
      ? Number.POSITIVE_INFINITY
      : known.reduce((sum, x) => sum + x, 0) / known.length;
  };
  return families.toSorted((one, other) => {
    const [a, b] = [middle(one), middle(other)];
    return a === b ? 0 : a - b;
  });
}
