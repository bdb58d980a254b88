import type { Family, UnknownParent } from "../family.ts";
import { formOf } from "../kin/gendered.ts";
import { spokenName } from "../name-of.ts";
import { listed, ofName, sentence } from "../text/listed.ts";
import type { Missing } from "./missing.ts";

type Role = "mother" | "father" | "parent";

/** Which birth parents of these people are not recorded, and which are recorded as not known. */
export function missingParents(family: Family, of: readonly string[]): readonly Missing[] {
  const told = new Set<string>();
  return of.flatMap((id) => {
    const unknown = family.unknownParents.filter(({ children }) => children.includes(id));
    const fresh = unknown.filter((fact) => !told.has(fact.id));
    for (const fact of fresh) told.add(fact.id);
    return [...fresh.map((fact) => notKnown(family, fact, id)), ...notRecorded(family, id, unknown)];
  });
}

function notKnown(family: Family, fact: UnknownParent, person: string): Missing {
  const names = listed(fact.children.map((id) => nameIn(family, id)));
  const words = fact.words === null ? "" : `: ${fact.words}`;
  return {
    sort: "parent not known",
    person,
    parent: fact.parent,
    sentence: sentence(`${ofName(names)} ${fact.parent} is not known${words}`),
  };
}

function notRecorded(family: Family, person: string, unknown: readonly UnknownParent[]): readonly Missing[] {
  const links = family.parentLinks.filter(
    ({ child, kind }) => child === person && (kind === "birth" || kind === "donor"),
  );
  const known = new Set(links.map(({ parent }) => parent));
  const roles: Role[] = [
    ...unknown.map(({ parent }) => parent),
    ...[...known].map((id) => roleOf(family, id)),
  ];
  if (roles.length >= 2) return [];
  return rolesLeft(roles[0]).map((parent) => ({
    sort: "parent not recorded",
    person,
    parent,
    sentence: sentence(
      `${ofName(nameIn(family, person))} ${parent === "parent" ? "other parent" : parent} is not recorded`,
    ),
  }));
}

function rolesLeft(role: Role | undefined): readonly Role[] {
  if (role === undefined) return ["mother", "father"];
  return role === "mother" ? ["father"] : role === "father" ? ["mother"] : ["parent"];
}

function roleOf({ people }: Family, id: string): Role {
  const form = formOf(people.find((person) => person.id === id));
  return form === "other" ? "parent" : form === "female" ? "mother" : "father";
}

/** Somebody's name by id, as within a sentence. */
export function nameIn({ people }: Family, id: string): string {
  const person = people.find((one) => one.id === id);
  return person === undefined ? "somebody not among the people" : spokenName(person);
}
