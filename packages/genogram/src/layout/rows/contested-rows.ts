import type { KinUnion } from "../kin/kin.ts";
import { AcyclicGraph } from "./acyclic.ts";
import type { RankEdge } from "./network-simplex.ts";
import { networkSimplex } from "./network-simplex.ts";
import type { RowWish } from "./rows-of.ts";
import { strongComponents } from "./strong-components.ts";

/** What one row too many costs: a link that places a child, another link, partners on different rows. */
const cost = { primary: 4, other: 1, partners: 3 };

/**
 * Rows of a family whose links cannot all span one row. Partners are kept together unless that would put somebody
 * level with or above their own parent (a man with a mother and then her daughter); then they may stand apart.
 */
export function contestedRows(
  nodes: readonly number[],
  couples: readonly KinUnion[],
  wishes: readonly RowWish[],
): Map<number, number> {
  const numberOf = new Map(nodes.map((node, number) => [node, number]));
  const local = (node: number): number => numberOf.get(node) as number;
  const edges = wishes.map(({ above, below, primary }) => ({
    tail: local(above),
    head: local(below),
    primary,
  }));
  const pairs = couples.map(({ a, b }) => [local(a), local(b)] as const);
  const { together, apart } = contracted(nodes.length, edges, pairs);

  const ranked = new Map<number, number>();
  const rankedOf = (node: number): number => {
    const one = together.standFor(node);
    const known = ranked.get(one);
    if (known !== undefined) return known;
    ranked.set(one, ranked.size);
    return ranked.size - 1;
  };
  for (const node of nodes.keys()) rankedOf(node);
  const rankEdges: RankEdge[] = edges.map(({ tail, head, primary }) => ({
    tail: rankedOf(tail),
    head: rankedOf(head),
    length: 1,
    weight: primary ? cost.primary : cost.other,
  }));
  let size = ranked.size;
  for (const [a, b] of apart) {
    for (const one of [a, b])
      rankEdges.push({ tail: size, head: rankedOf(one), length: 0, weight: cost.partners });
    size++;
  }
  const rank = networkSimplex(size, rankEdges);
  return new Map(nodes.map((node, number) => [node, rank[rankedOf(number)] as number]));
}

/** Merges partners wherever no circle comes of it; only couples inside a circle are looked at one by one. */
function contracted(
  size: number,
  edges: readonly { readonly tail: number; readonly head: number }[],
  pairs: readonly (readonly [number, number])[],
): { together: AcyclicGraph; apart: (readonly [number, number])[] } {
  const all = new AcyclicGraph(size);
  for (const [a, b] of pairs) all.merge(a, b);
  const after = Array.from({ length: size }, (): number[] => []);
  for (const { tail, head } of edges) after[all.standFor(tail)]?.push(all.standFor(head));
  const component = strongComponents(after);
  const circles = new Set<number>();
  for (const [tail, heads] of after.entries()) {
    for (const head of heads) {
      if (component[tail] === component[head]) circles.add(component[tail] as number);
    }
  }

  const together = new AcyclicGraph(size);
  for (const { tail, head } of edges) together.add(tail, head);
  const doubtful: (readonly [number, number])[] = [];
  for (const pair of pairs) {
    if (circles.has(component[all.standFor(pair[0])] as number)) doubtful.push(pair);
    else together.merge(pair[0], pair[1]);
  }
  return { together, apart: doubtful.filter(([a, b]) => !together.mergeUnlessCircle(a, b)) };
}
