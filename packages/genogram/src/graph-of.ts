import type { Family, Person } from "./family.ts";
import type { LayoutGraph } from "./layout/graph.ts";
import { decimalYear } from "./unions/decimal-year.ts";
import { unionsOf } from "./unions/unions-of.ts";

/**
 * A family as the layout reads it: people, unions and households. Give it the family as at a day (`familyOn`); it takes
 * what it is given as holding. Of two people with one id the first is kept.
 */
export function graphOf(family: Family): LayoutGraph {
  const people = [
    ...new Map(family.people.toReversed().map((person) => [person.id, person])).values(),
  ].toReversed();
  const there = new Set(people.map(({ id }) => id));
  return {
    people: people.map((person) => ({ id: person.id, sex: person.sex, birth: birthOf(person) })),
    unions: unionsOf({ ...family, people }),
    households: family.households.map(({ id, members }) => ({
      id,
      members: [...new Set(members.map(({ person }) => person))].filter((person) => there.has(person)),
    })),
    twins: family.births
      .map(({ children }) => children.filter((child) => there.has(child)))
      .filter((children) => children.length > 1),
    index: family.index !== null && there.has(family.index) ? family.index : null,
  };
}

function birthOf({ born }: Person): number | null {
  return born === null ? null : decimalYear(born);
}
