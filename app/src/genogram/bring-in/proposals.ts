import type { Family, Person } from "@throughline/genogram";
import { mayBeBornAlike, nameLikeness, type OpenFamily } from "../../family/public.ts";

/** Somebody in a file, and who of this family they may be. */
export interface Proposal {
  readonly person: Person;
  /** Who in this family they most likely are; null where nobody is like them. */
  readonly likely: Person | null;
}

const ALIKE = 0.6;

/** Each in the file beside who they most likely are; nobody of this family is proposed twice. */
export function proposalsOf(file: Family, { family }: Pick<OpenFamily, "family">): Proposal[] {
  const pairs = file.people
    .flatMap((person) => family.people.map((known) => ({ person, known, alike: likeness(person, known) })))
    .filter(({ alike }) => alike >= ALIKE)
    .toSorted((a, b) => b.alike - a.alike);
  const taken = new Map<string, Person>();
  const used = new Set<string>();
  for (const { person, known } of pairs)
    if (!taken.has(person.id) && !used.has(known.id)) {
      taken.set(person.id, known);
      used.add(known.id);
    }
  return file.people.map((person) => ({ person, likely: taken.get(person.id) ?? null }));
}

function likeness(one: Person, other: Person): number {
  if (one.id === other.id) return 2;
  const differ = one.sex !== other.sex && one.sex !== "not known" && other.sex !== "not known";
  if (differ || (one.pregnancy === null) !== (other.pregnancy === null)) return 0;
  return mayBeBornAlike(one.born, other.born) ? nameLikeness(one.name, other.name) : 0;
}
