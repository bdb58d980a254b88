import type { RankEdge } from "./network-simplex.ts";

/**
 * The tight spanning tree of the network simplex. Cut values are read from subtree sums of (weight out − weight in):
 * edges inside a subtree cancel, so the sum is what leaves it less what enters it.
 */
export class SpanningTree {
  readonly #edges: readonly RankEdge[];
  readonly #rank: Int32Array;
  readonly #supply: Float64Array;
  readonly #touching: number[][];
  readonly #inTree: Uint8Array;
  /** Edge to the node above, -1 at the root. */
  readonly #edgeUp: Int32Array;
  /** Nodes from the root down, and for each the place of the first node after its subtree. */
  readonly #order: Int32Array;
  readonly #place: Int32Array;
  readonly #end: Int32Array;

  constructor(nodes: number, edges: readonly RankEdge[], rank: Int32Array) {
    this.#edges = edges;
    this.#rank = rank;
    this.#supply = new Float64Array(nodes);
    this.#touching = Array.from({ length: nodes }, () => []);
    this.#inTree = new Uint8Array(edges.length);
    this.#edgeUp = new Int32Array(nodes).fill(-1);
    this.#order = new Int32Array(nodes);
    this.#place = new Int32Array(nodes);
    this.#end = new Int32Array(nodes);
    for (const [number, { tail, head, weight }] of edges.entries()) {
      this.#supply[tail] = (this.#supply[tail] as number) + weight;
      this.#supply[head] = (this.#supply[head] as number) - weight;
      this.#touching[tail]?.push(number);
      this.#touching[head]?.push(number);
    }
    this.#grow();
    this.#walk();
  }

  /** Swaps the tree edge with the worst cut value for the tightest edge across its cut; false when none is bad. */
  pivot(): boolean {
    const leaving = this.#worst();
    if (leaving === -1) return false;
    const edge = this.#edge(this.#edgeUp[leaving] as number);
    const tailBelow = edge.tail === leaving;
    let entering = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [number, { tail, head }] of this.#edges.entries()) {
      if (this.#inTree[number] === 1) continue;
      const tailIn = this.#within(tail, leaving);
      if (tailIn === this.#within(head, leaving) || tailIn === tailBelow) continue;
      const slack = this.#slack(number);
      if (slack < least) [least, entering] = [slack, number];
    }
    if (entering === -1) return false;
    const shift = tailBelow ? -least : least;
    const [from, to] = [this.#place[leaving] as number, this.#end[leaving] as number];
    for (let place = from; place < to; place++) {
      const node = this.#order[place] as number;
      this.#rank[node] = (this.#rank[node] as number) + shift;
    }
    this.#inTree[this.#edgeUp[leaving] as number] = 0;
    this.#inTree[entering] = 1;
    this.#walk();
    return true;
  }

  #edge(number: number): RankEdge {
    return this.#edges[number] as RankEdge;
  }

  #slack(number: number): number {
    const { tail, head, length } = this.#edge(number);
    return (this.#rank[head] as number) - (this.#rank[tail] as number) - length;
  }

  #within(node: number, top: number): boolean {
    const place = this.#place[node] as number;
    return place >= (this.#place[top] as number) && place < (this.#end[top] as number);
  }

  /** The node whose edge up has the most negative cut value, or -1. */
  #worst(): number {
    const sum = Float64Array.from(this.#supply);
    let worst = -1;
    let least = -1e-9;
    for (let place = this.#order.length - 1; place > 0; place--) {
      const node = this.#order[place] as number;
      const { tail, head } = this.#edge(this.#edgeUp[node] as number);
      const below = sum[node] as number;
      const cut = tail === node ? below : -below;
      if (cut < least) [least, worst] = [cut, node];
      const above = tail === node ? head : tail;
      sum[above] = (sum[above] as number) + below;
    }
    return worst;
  }

  /** Grows a tree of tight edges from node 0, shifting it to the nearest edge whenever it is stuck. */
  #grow(): void {
    const inside = new Uint8Array(this.#order.length);
    const members: number[] = [];
    const take = (start: number): void => {
      inside[start] = 1;
      const open = [start];
      for (let node = open.pop(); node !== undefined; node = open.pop()) {
        members.push(node);
        for (const number of this.#touching[node] ?? []) {
          const { tail, head } = this.#edge(number);
          const other = tail === node ? head : tail;
          if (inside[other] === 1 || this.#slack(number) !== 0) continue;
          inside[other] = 1;
          this.#inTree[number] = 1;
          open.push(other);
        }
      }
    };
    take(0);
    while (members.length < inside.length) {
      let nearest = -1;
      let least = Number.POSITIVE_INFINITY;
      for (const [number, { tail, head }] of this.#edges.entries()) {
        if (inside[tail] === inside[head]) continue;
        const slack = this.#slack(number);
        if (slack < least) [least, nearest] = [slack, number];
      }
      if (nearest === -1) throw new RangeError("Ranks need a connected graph.");
      const { tail, head } = this.#edge(nearest);
      const shift = inside[tail] === 1 ? least : -least;
      for (const node of members) this.#rank[node] = (this.#rank[node] as number) + shift;
      this.#inTree[nearest] = 1;
      take(inside[tail] === 1 ? head : tail);
    }
  }

  /** Walks the tree from node 0 and notes the order, the ends of subtrees and the edge above each node. */
  #walk(): void {
    const next = new Int32Array(this.#order.length);
    const path = [0];
    this.#edgeUp[0] = -1;
    let place = 0;
    this.#order[0] = 0;
    this.#place[0] = place++;
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const number = this.#touching[node]?.[next[node] as number];
      if (number === undefined) {
        this.#end[node] = place;
        path.pop();
        continue;
      }
      next[node] = (next[node] as number) + 1;
      if (this.#inTree[number] === 0 || number === this.#edgeUp[node]) continue;
      const { tail, head } = this.#edge(number);
      const other = tail === node ? head : tail;
      this.#edgeUp[other] = number;
      this.#order[place] = other;
      this.#place[other] = place++;
      path.push(other);
    }
  }
}
