import type { LayoutGraph, Rel } from "../src/layout/graph.ts";

/** A stream of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const rels: readonly Rel[] = ["birth", "birth", "birth", "adopted", "foster", "step"];

/** A record nobody could have kept: `size` people whose parents, partners and homes are anybody's. */
export function strangestGraph(size: number, seed: number): LayoutGraph {
  return randomGraph(size, seed, (chance) => Math.floor(chance() * size));
}

/** As many people, each with two parents who are any two of those born before. */
export function randomDescent(size: number, seed: number): LayoutGraph {
  return randomGraph(size, seed, (chance, child) => Math.floor(chance() * child));
}

function randomGraph(
  size: number,
  seed: number,
  parentOf: (chance: () => number, child: number) => number,
): LayoutGraph {
  const chance = chances(seed);
  const id = (number: number): string => `p${number}`;
  const anybody = (): string => id(Math.floor(chance() * size));
  return {
    people: Array.from({ length: size }, (_, i) => ({
      id: id(i),
      sex: chance() < 0.5 ? "female" : "male",
      birth: 1800 + Math.floor((200 * i) / size),
    })),
    unions: Array.from({ length: size - 2 }, (_, i) => ({
      id: `u${i}`,
      a: id(parentOf(chance, i + 2)),
      b: chance() < 0.1 ? null : id(parentOf(chance, i + 2)),
      partners: chance() < 0.7,
      current: chance() < 0.6,
      start: null,
      children: [{ id: id(i + 2), rel: rels[Math.floor(chance() * rels.length)] ?? "birth" }],
    })),
    households: Array.from({ length: Math.floor(size / 4) }, (_, i) => ({
      id: `h${i}`,
      members: [...new Set([anybody(), anybody(), anybody(), anybody()])],
    })),
    twins: [],
    index: id(size - 1),
  };
}
