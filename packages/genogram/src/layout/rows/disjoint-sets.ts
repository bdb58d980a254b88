/** Disjoint sets with a signed distance from each member to its set's root (weighted union–find, Tarjan 1975). */
export class DisjointSets {
  readonly #parent: Int32Array;
  readonly #offset: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, one) => one);
    this.#offset = new Int32Array(size);
  }

  /** The root of a member's set. */
  rootOf(member: number): number {
    let root = member;
    let distance = 0;
    for (let up = this.#above(root); up !== root; up = this.#above(root)) {
      distance += this.#step(root);
      root = up;
    }
    for (let one = member; one !== root;) {
      const up = this.#above(one);
      const step = this.#step(one);
      this.#parent[one] = root;
      this.#offset[one] = distance;
      distance -= step;
      one = up;
    }
    return root;
  }

  /** How far below its set's root a member is. */
  depthOf(member: number): number {
    return this.rootOf(member) === member ? 0 : this.#step(member);
  }

  /** Puts `other` exactly `distance` below `one`. False when both are already placed and say otherwise. */
  join(one: number, other: number, distance = 0): boolean {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    const gap = this.depthOf(one) + distance - this.depthOf(other);
    if (a === b) return gap === 0;
    this.#parent[b] = a;
    this.#offset[b] = gap;
    return true;
  }

  #above(member: number): number {
    return this.#parent[member] as number;
  }

  #step(member: number): number {
    return this.#offset[member] as number;
  }
}
