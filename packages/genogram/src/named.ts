import type { Family } from "./family.ts";
import { nameOf } from "./name-of.ts";

/** A sentence with people as `{id}`, with their names instead; an id of nobody stays as it is. */
export function named(sentence: string, { people }: Pick<Family, "people">): string {
  const names = new Map(people.map((person) => [person.id, nameOf(person)]));
  return sentence.replaceAll(/\{([^{}]*)\}/g, (whole, id: string) => names.get(id) ?? whole);
}
