import type { LayoutGraph } from "@throughline/genogram";
import { birthOrder } from "./birth-order.ts";
import { couples } from "./couples.ts";
import { crossings } from "./crossings.ts";
import { overlaps } from "./overlaps.ts";
import { type Placed, type Places, placesOf } from "./placed.ts";
import { possibleCouples } from "./possible-couples.ts";

/** What is counted of an engine's drawings of a group, added up. */
export interface Score {
  people: number;
  missing: number;
  /** Drawn a second time, or over somebody else. */
  twiceOrOver: number;
  possible: number;
  adjacent: number;
  through: number;
  crossings: number;
  siblings: number;
  inOrder: number;
  pairs: number;
  flipped: number;
  overLimit: number;
  readonly moves: number[];
  readonly ms: number[];
  /** Why a family was not drawn. */
  readonly failed: string[];
}

export const emptyScore = (): Score => ({
  people: 0,
  missing: 0,
  twiceOrOver: 0,
  possible: 0,
  adjacent: 0,
  through: 0,
  crossings: 0,
  siblings: 0,
  inOrder: 0,
  pairs: 0,
  flipped: 0,
  overLimit: 0,
  moves: [],
  ms: [],
  failed: [],
});

/** Adds one drawing of a family to the score. */
export function addDrawing(
  score: Score,
  graph: LayoutGraph,
  placed: readonly Placed[],
  ms: readonly number[],
): { places: Places; width: number } {
  const wanted = new Set(graph.people.map(({ id }) => id));
  const { places, twice } = placesOf(placed.filter(({ id }) => wanted.has(id)));
  const pairs = couples(graph, places);
  const order = birthOrder(graph, places);
  score.people += wanted.size;
  score.missing += wanted.size - places.size;
  score.twiceOrOver += twice + overlaps(places);
  score.possible += possibleCouples(graph);
  score.adjacent += pairs.adjacent;
  score.through += pairs.through;
  score.crossings += crossings(graph, places);
  score.siblings += order.pairs;
  score.inOrder += order.inOrder;
  score.ms.push(...ms);
  return { places, width: widthOf(places) };
}

function widthOf(places: Places): number {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x } of places.values()) [left, right] = [Math.min(left, x), Math.max(right, x)];
  return right < left ? 0 : right - left + 1;
}
