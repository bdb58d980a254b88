import { ageWords } from "../text/age-words.ts";
import { nameOf } from "../name-of.ts";
import { homesOf, homeWords } from "../describe/homes.ts";
import { partnersOf } from "../describe/partners-of.ts";
import { sentence } from "../text/listed.ts";
import type { Scene } from "./scene.ts";

/** What a pointer shows and a screen reader says of each person: name, what they are to the child, age, homes, partners, marks, care and help. */
export function personTitles({ family, people, kin, day }: Scene): ReadonlyMap<string, string> {
  const homes = homesOf(family);
  const care = Map.groupBy(family.care, ({ carer }) => carer);
  const help = Map.groupBy(family.supports, ({ who }) => who);
  return new Map(
    family.people.map((person) => {
      const cared = (care.get(person.id) ?? []).map(({ of, what }) => {
        const name = people.get(of);
        return `gives ${name === undefined ? "somebody" : nameOf(name)} personal care: ${what}`;
      });
      const helped = (help.get(person.id) ?? []).map(({ name }) => name);
      const as =
        person.id === family.index ? "the child the drawing is about" : (kin.get(person.id)?.words ?? "");
      const first = [nameOf(person), as, ageWords(person, day)].filter((w) => w !== "");
      const rest = [
        homeWords(homes.get(person.id) ?? []),
        ...partnersOf(family, person),
        person.gender ?? "",
        person.marks.join(", "),
        ...cared,
        helped.length === 0 ? "" : `supported by ${helped.join(", ")}`,
      ].filter((words) => words !== "");
      return [person.id, [first.join(", "), ...rest].map((words) => sentence(words)).join(" ")];
    }),
  );
}
