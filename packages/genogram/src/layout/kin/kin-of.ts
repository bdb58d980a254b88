import type { GraphChild, LayoutGraph, Union } from "../graph.ts";
import type { Kin, KinLink, KinUnion } from "./kin.ts";
import { parentsIn } from "./kin.ts";
import { inBirthOrder } from "./birth-order.ts";
import { primaryLinks } from "./primary-links.ts";

/**
 * Reads a layout graph into numbers. People told twice are taken once, links to people who are not there are left
 * out, and a person told as both partners is one parent; each is named in the warnings. Nobody is lost.
 */
export function kinOf(graph: LayoutGraph): Kin {
  const warnings: string[] = [];
  const numberOf = new Map<string, number>();
  const people = graph.people.filter((person) => {
    if (numberOf.has(person.id)) {
      warnings.push(`{${person.id}} is told of twice and is drawn once.`);
      return false;
    }
    numberOf.set(person.id, numberOf.size);
    return true;
  });
  const births = people.map((person) => person.birth);
  const numbered = (ids: readonly string[]): number[] => [
    ...new Set(ids.flatMap((id) => numberOf.get(id) ?? [])),
  ];
  const partner = (id: string | null): number => {
    if (id === null) return -1;
    const number = numberOf.get(id);
    if (number === undefined)
      warnings.push(`{${id}} is named as a parent or partner but is not in the family.`);
    return number ?? -1;
  };

  const told = graph.unions.map((union) => readUnion(union));
  function readUnion(union: Union): { told: Union; a: number; b: number; children: [number, GraphChild][] } {
    const a = partner(union.a);
    let b = partner(union.b);
    if (a >= 0 && a === b) {
      warnings.push(`{${union.a}} is told of as their own partner.`);
      b = -1;
    }
    const children = new Map<number, GraphChild>();
    for (const child of union.children) {
      const number = numberOf.get(child.id);
      if (number === undefined) warnings.push(`{${child.id}} is named as a child but is not in the family.`);
      else if (children.has(number))
        warnings.push(`{${child.id}} is told of twice as a child of the same parents.`);
      else children.set(number, child);
    }
    return { told: union, a, b, children: inBirthOrder([...children], births) };
  }

  const primary = primaryLinks(
    people.length,
    told.map((union) => union.children.map(([number, child]) => ({ child: number, rel: child.rel }))),
  );
  const unions: KinUnion[] = told.map((union, number) => ({
    id: union.told.id,
    a: union.a,
    b: union.b,
    told: union.told,
    links: union.children.map(([child, { rel }]): KinLink => ({
      union: number,
      child,
      rel,
      primary: primary[child] === number,
    })),
  }));
  const unionsOf = people.map((): number[] => []);
  const parentLinks = people.map((): KinLink[] => []);
  for (const [number, union] of unions.entries()) {
    for (const person of parentsIn(union)) unionsOf[person]?.push(number);
    for (const link of union.links) parentLinks[link.child]?.push(link);
  }
  return {
    people,
    numberOf,
    unions,
    unionsOf,
    parentLinks,
    index: graph.index === null ? -1 : (numberOf.get(graph.index) ?? -1),
    households: graph.households.map((household) => numbered(household.members)),
    twins: graph.twins.map((set) => numbered(set)),
    warnings: [...new Set(warnings)],
  };
}
