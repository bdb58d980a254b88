import { DisjointSets } from "../rows/disjoint-sets.ts";
import type { Kin, KinLink } from "./kin.ts";
import { parentsIn } from "./kin.ts";

/** People whom links join to each other, numbered among themselves, with their numbers in the whole. */
export interface KinFamily {
  readonly kin: Kin;
  readonly people: readonly number[];
  readonly unions: readonly number[];
}

/**
 * The families nothing joins to each other: the index child's first, then larger ones first, then as told. Every
 * person is in exactly one; a union with nobody known in it is in none.
 */
export function familiesIn(kin: Kin): KinFamily[] {
  const sets = new DisjointSets(kin.people.length);
  const everybodyIn = kin.unions.map((union) => [
    ...parentsIn(union),
    ...union.links.map((link) => link.child),
  ]);
  for (const people of everybodyIn) for (const person of people) sets.join(people[0] as number, person);
  const peopleOf = Map.groupBy(kin.people.keys(), (person) => sets.rootOf(person));
  const unionsOf = Map.groupBy(
    [...kin.unions.keys()].filter((union) => everybodyIn[union]?.length !== 0),
    (union) => sets.rootOf(everybodyIn[union]?.[0] as number),
  );
  const first = kin.index < 0 ? -1 : sets.rootOf(kin.index);
  return [...peopleOf]
    .sort(([one, a], [other, b]) => Number(other === first) - Number(one === first) || b.length - a.length)
    .map(([root, people]) => familyOf(kin, people, unionsOf.get(root) ?? []));
}

function familyOf(whole: Kin, people: readonly number[], unions: readonly number[]): KinFamily {
  const local = new Map(people.map((person, number) => [person, number]));
  const numberOf = new Map(people.map((person, number) => [whole.people[person]?.id ?? "", number]));
  const unionsOf = people.map((): number[] => []);
  const parentLinks = people.map((): KinLink[] => []);
  const own = unions.flatMap((union, number) => {
    const told = whole.unions[union];
    if (told === undefined) return [];
    const links = told.links.map((link) => ({ ...link, union: number, child: local.get(link.child) ?? -1 }));
    const here = { ...told, a: local.get(told.a) ?? -1, b: local.get(told.b) ?? -1, links };
    for (const person of parentsIn(here)) unionsOf[person]?.push(number);
    for (const link of links) parentLinks[link.child]?.push(link);
    return [here];
  });
  const within = (sets: readonly (readonly number[])[]): number[][] =>
    sets.map((set) => set.flatMap((person) => local.get(person) ?? [])).filter((set) => set.length > 1);
  const kin: Kin = {
    people: people.flatMap((person) => whole.people[person] ?? []),
    numberOf,
    unions: own,
    unionsOf,
    parentLinks,
    index: local.get(whole.index) ?? -1,
    households: people.length > 1 ? within(whole.households) : [],
    twins: people.length > 1 ? within(whole.twins) : [],
    warnings: [],
  };
  return { kin, people, unions };
}
