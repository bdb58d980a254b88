import type { LayoutGraph } from "@throughline/genogram";
import { GrowingFamily, type Member } from "./growing-family.ts";

const [UNKNOWN_FATHER, BROTHERS_AND_SISTERS] = [0.05, [0, 0, 0, 1, 1, 2]] as const;

/** A child's forebears for so many generations, some with brothers and sisters, a father now and then not known. */
export function ancestorTree(generations: number, seed: number): LayoutGraph {
  const family = new GrowingFamily(Number.POSITIVE_INFINITY, generations, seed * 11 + generations);
  const child = family.person(generations - 1);
  let row: Member[] = [child];
  for (let generation = generations - 2; generation >= 0; generation -= 1)
    row = row.flatMap((one) => parentsOf(family, one, generation));
  return family.graph(child);
}

function parentsOf(family: GrowingFamily, one: Member, generation: number): Member[] {
  const { chance } = family;
  const mother = family.person(generation, "female");
  const father = chance.happens(UNKNOWN_FATHER) ? null : family.person(generation, "male");
  const pair = family.union(father, mother);
  family.child(pair, one);
  const more = chance.oneOf(BROTHERS_AND_SISTERS) ?? 0;
  for (let i = 0; i < more; i += 1) family.child(pair, family.person(generation + 1));
  return father === null ? [mother] : [father, mother];
}
