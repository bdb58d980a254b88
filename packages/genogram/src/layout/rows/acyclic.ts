/** A graph that grows edge by edge, or by merging nodes, and refuses whatever would close a circle. */
export class AcyclicGraph {
  readonly #after: Set<number>[];
  readonly #before: Set<number>[];
  readonly #merged: Int32Array;

  constructor(size: number) {
    this.#after = Array.from({ length: size }, () => new Set());
    this.#before = Array.from({ length: size }, () => new Set());
    this.#merged = Int32Array.from({ length: size }, (_, node) => node);
  }

  /** The node that now stands for `node`. */
  standFor(node: number): number {
    let one = node;
    while (this.#merged[one] !== one) one = this.#merged[one] as number;
    return one;
  }

  /** Adds an edge without asking; for edges known to close no circle. */
  add(from: number, to: number): void {
    const [a, b] = [this.standFor(from), this.standFor(to)];
    this.#after[a]?.add(b);
    this.#before[b]?.add(a);
  }

  /** Adds an edge unless `to` already leads to `from`. */
  addUnlessCircle(from: number, to: number): boolean {
    if (this.leads(to, from)) return false;
    this.add(from, to);
    return true;
  }

  /** Makes two nodes one unless either leads to the other. */
  mergeUnlessCircle(one: number, other: number): boolean {
    const [a, b] = [this.standFor(one), this.standFor(other)];
    if (a === b) return true;
    if (this.leads(a, b) || this.leads(b, a)) return false;
    this.merge(a, b);
    return true;
  }

  /** Makes two nodes one without asking. */
  merge(one: number, other: number): void {
    const [a, b] = [this.standFor(one), this.standFor(other)];
    if (a === b) return;
    this.#merged[b] = a;
    for (const to of this.#after[b] ?? []) {
      this.#before[to]?.delete(b);
      this.#after[a]?.add(to);
      this.#before[to]?.add(a);
    }
    for (const from of this.#before[b] ?? []) {
      this.#after[from]?.delete(b);
      this.#before[a]?.add(from);
      this.#after[from]?.add(a);
    }
  }

  /** Whether a way leads from one node to another; a node leads to itself. */
  leads(from: number, to: number): boolean {
    const [start, end] = [this.standFor(from), this.standFor(to)];
    const seen = new Set([start]);
    const open = [start];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node === end) return true;
      for (const next of this.#after[node] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
    return false;
  }
}
