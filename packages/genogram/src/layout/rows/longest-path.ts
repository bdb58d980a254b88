import type { RankEdge } from "./network-simplex.ts";

/** Every node as high as its edges allow, sources at 0. Throws a RangeError when the edges close a circle. */
export function longestPathRanks(nodes: number, edges: readonly RankEdge[]): Int32Array {
  const rank = new Int32Array(nodes);
  const waiting = new Int32Array(nodes);
  const out = Array.from({ length: nodes }, (): RankEdge[] => []);
  for (const edge of edges) {
    out[edge.tail]?.push(edge);
    waiting[edge.head] = (waiting[edge.head] as number) + 1;
  }
  const ready = [...waiting.keys()].filter((node) => waiting[node] === 0);
  for (const node of ready) {
    for (const { head, length } of out[node] ?? []) {
      rank[head] = Math.max(rank[head] as number, (rank[node] as number) + length);
      waiting[head] = (waiting[head] as number) - 1;
      if (waiting[head] === 0) ready.push(head);
    }
  }
  if (ready.length < nodes) throw new RangeError("Ranks need edges that close no circle.");
  return rank;
}
