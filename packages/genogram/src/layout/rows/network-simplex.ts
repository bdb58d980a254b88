import { longestPathRanks } from "./longest-path.ts";
import { SpanningTree } from "./spanning-tree.ts";

/** An edge that wants its head `length` or more below its tail, and costs `weight` for each row beyond. */
export interface RankEdge {
  readonly tail: number;
  readonly head: number;
  readonly length: number;
  readonly weight: number;
}

/**
 * Whole-number ranks that keep every edge at least its length and make the weighted sum of lengths least: the
 * network simplex of Gansner, Koutsofios, North and Vo, "A technique for drawing directed graphs" (1993), section 2.
 * The graph must be connected and have no circle. A limit on pivots guards against endless ties.
 */
export function networkSimplex(nodes: number, edges: readonly RankEdge[]): Int32Array {
  const rank = longestPathRanks(nodes, edges);
  if (nodes < 2) return rank;
  const tree = new SpanningTree(nodes, edges, rank);
  for (let pivot = 0; pivot < nodes * 8 + 64; pivot++) {
    if (!tree.pivot()) break;
  }
  const top = rank.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  return rank.map((one) => one - top);
}
