import type { Family, Person } from "./family.ts";
import type { LayoutGraph } from "./layout/graph.ts";
import { decimalYear } from "./unions/decimal-year.ts";
import { unionsOf } from "./unions/unions-of.ts";

/**
 * A family as the layout reads it: people, unions and households. Give it the family as at a day (`familyOn`); it takes
 * what it is given as holding. Somebody of several homes is placed with one: where they always sleep. Of two people with one id the first is kept.
 */
export function graphOf(family: Family): LayoutGraph {
  const people = [
    ...new Map(family.people.toReversed().map((person) => [person.id, person])).values(),
  ].toReversed();
  const there = new Set(people.map(({ id }) => id));
  return {
    people: people.map((person) => ({ id: person.id, sex: person.sex, birth: birthOf(person) })),
    unions: unionsOf({ ...family, people }),
    households: homesTogether(family, there),
    twins: family.births
      .map(({ children }) => children.filter((child) => there.has(child)))
      .filter((children) => children.length > 1),
    index: family.index !== null && there.has(family.index) ? family.index : null,
  };
}

/** Each home with those who always sleep there; somebody who sleeps nowhere always is of their first home. */
function homesTogether({ households }: Family, there: ReadonlySet<string>): LayoutGraph["households"] {
  const first = new Map<string, string>();
  for (const always of [true, false])
    for (const { id, members } of households)
      for (const { person, nights } of members)
        if ((nights === null) === always && !first.has(person)) first.set(person, id);
  return households.map(({ id, members }) => ({
    id,
    members: [...new Set(members.map(({ person }) => person))].filter(
      (person) => there.has(person) && first.get(person) === id,
    ),
  }));
}

function birthOf({ born }: Person): number | null {
  return born === null ? null : decimalYear(born);
}
