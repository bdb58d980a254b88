import type { Family, Person } from "../family.ts";
import { partnerWord } from "../kin/partner-words.ts";
import { nameOf } from "../name-of.ts";

/** What somebody is to each partner they have or had: "former partner of Daniel Stowe". */
export function partnersOf({ couples, people }: Family, person: Person): readonly string[] {
  return couples
    .filter(({ a, b }) => a === person.id || b === person.id)
    .flatMap((couple) => {
      const other = people.find(({ id }) => id === (couple.a === person.id ? couple.b : couple.a));
      return other === undefined ? [] : [`${partnerWord(couple, person)} of ${nameOf(other)}`];
    });
}
