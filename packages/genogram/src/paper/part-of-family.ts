import type { Family } from "../family.ts";
import type { Unit } from "./units.ts";

/** The part of a family that some units hold, with no link, couple or home that goes beyond them. */
export function partOfFamily(family: Family, units: readonly Unit[]): Family {
  const people = new Set(units.flatMap((unit) => unit.people));
  const both = (a: string, b: string): boolean => people.has(a) && people.has(b);
  const links = new Set(units.flatMap(({ union }) => linksOf(union)));
  const pairs = new Set(units.map(({ union }) => union?.id));
  return {
    ...family,
    index: family.index !== null && people.has(family.index) ? family.index : null,
    people: family.people.filter(({ id }) => people.has(id)),
    couples: family.couples.filter(({ id }) => pairs.has(id)),
    parentLinks: family.parentLinks.filter(({ parent, child }) => links.has(JSON.stringify([parent, child]))),
    unknownParents: family.unknownParents
      .map((unknown) => ({
        ...unknown,
        children: unknown.children.filter((child) => hasGap(units, child)),
        other: unknown.other !== null && people.has(unknown.other) ? unknown.other : null,
      }))
      .filter(({ children }) => children.length > 0),
    births: family.births
      .map((birth) => ({ ...birth, children: birth.children.filter((child) => people.has(child)) }))
      .filter(({ children }) => children.length > 1),
    households: family.households
      .map((home) => ({ ...home, members: home.members.filter(({ person }) => people.has(person)) }))
      .filter(({ members }) => members.length > 0),
    care: family.care.filter(({ carer, of }) => both(carer, of)),
    observations: family.observations.filter(({ a, b }) => both(a, b)),
    supports: family.supports.filter(
      ({ who }) => people.has(who) || family.households.some(({ id }) => id === who),
    ),
  };
}

function linksOf(union: Unit["union"]): readonly string[] {
  if (union === null) return [];
  const parents = [union.a, union.b].filter((id) => id !== null);
  return union.children.flatMap(({ id }) => parents.map((parent) => JSON.stringify([parent, id])));
}

function hasGap(units: readonly Unit[], child: string): boolean {
  return units.some(
    ({ union }) =>
      union !== null &&
      (union.a === null || union.b === null) &&
      union.children.some(({ id }) => id === child),
  );
}
