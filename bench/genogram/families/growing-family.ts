import type { LayoutGraph } from "@throughline/genogram";
import { type Chance, chance } from "./chance.ts";

type Sex = "female" | "male";
type Link = { readonly id: string; readonly rel: "birth" | "adopted" };

export interface Member {
  readonly id: string;
  readonly sex: Sex;
  readonly birth: number;
  readonly generation: number;
  readonly unions: Pair[];
  parents: Pair | null;
  adopted: boolean;
}

export interface Pair {
  readonly id: string;
  readonly a: Member | null;
  readonly b: Member | null;
  readonly start: number;
  current: boolean;
  readonly children: Link[];
}

const YEARS_A_GENERATION = 27;

/** A family while it is being made up, until it is as large as was asked for. */
export class GrowingFamily {
  readonly chance: Chance;
  readonly people: Member[] = [];
  readonly unions: Pair[] = [];
  readonly #most: number;
  readonly generations: number;

  constructor(most: number, generations: number, seed: number) {
    this.chance = chance(seed);
    this.#most = most;
    this.generations = generations;
  }

  get full(): boolean {
    return this.people.length >= this.#most;
  }

  person(
    generation: number,
    sex: Sex = this.chance.happens(0.5) ? "female" : "male",
    birth?: number,
  ): Member {
    const one: Member = {
      id: `p${this.people.length + 1}`,
      sex,
      birth: birth ?? 1925 + generation * YEARS_A_GENERATION + this.chance.whole(-9, 9) + this.chance.next(),
      generation,
      unions: [],
      parents: null,
      adopted: false,
    };
    this.people.push(one);
    return one;
  }

  union(a: Member | null, b: Member | null): Pair {
    const start = Math.max(a?.birth ?? 0, b?.birth ?? 0) + 19 + this.unions.length / 1e6;
    for (const one of [a, b]) for (const before of one?.unions ?? []) before.current = false;
    const pair: Pair = { id: `u${this.unions.length + 1}`, a, b, start, current: true, children: [] };
    this.unions.push(pair);
    for (const one of [a, b]) one?.unions.push(pair);
    return pair;
  }

  child(pair: Pair, child: Member, rel: Link["rel"] = "birth"): void {
    pair.children.push({ id: child.id, rel });
    if (rel === "birth") child.parents = pair;
    else child.adopted = true;
  }

  graph(index: Member): LayoutGraph {
    const births = new Map(this.people.map(({ id, birth }) => [id, birth]));
    const age = (link: Link) => births.get(link.id) ?? 0;
    return {
      people: this.people.map(({ id, sex, birth }) => ({ id, sex, birth })),
      unions: this.unions.map(({ id, a, b, start, current, children }) => ({
        id,
        a: a?.id ?? null,
        b: b?.id ?? null,
        partners: a !== null && b !== null,
        current,
        start,
        children: children.toSorted((one, other) => age(one) - age(other)),
      })),
      households: [],
      twins: [],
      index: index.id,
    };
  }
}
