import type { Family, ParentKind, Person } from "../family.ts";
import { formOf, type Form } from "./gendered.ts";
import { kinLinks, unknownId, type Step } from "./kin-links.ts";

/** A family as kin words are worked out from it. */
export interface KinFamily {
  readonly links: ReadonlyMap<string, readonly Step[]>;
  readonly formOf: (id: string) => Form;
  readonly personOf: (id: string) => Person | undefined;
  /** Parents of a kind; a birth parent who is not known by the id of the fact. */
  readonly parentsOf: (id: string, ...kinds: readonly ParentKind[]) => readonly string[];
  readonly identical: (a: string, b: string) => boolean | null | undefined;
}

/** The family's links, and what is asked of its people, looked up once. */
export function kinFamily(family: Family): KinFamily {
  const people = new Map(family.people.map((person) => [person.id, person]));
  const links = kinLinks(family);
  const unknownForms = new Map(
    family.unknownParents.map(({ id, parent }) => [unknownId(id), unknownForm(parent)]),
  );
  const together = new Set(family.births.map(({ id }) => unknownId(`together ${id}`)));
  return {
    links,
    formOf: (id) => unknownForms.get(id) ?? formOf(people.get(id)),
    personOf: (id) => people.get(id),
    parentsOf: (id, ...kinds) => [
      ...new Set(
        (links.get(id) ?? []).flatMap((step) =>
          step.way === "up" && kinds.includes(step.kind) && !together.has(step.to) ? [step.to] : [],
        ),
      ),
    ],
    identical: (a, b) =>
      family.births.find(({ children }) => children.includes(a) && children.includes(b))?.identical,
  };
}

function unknownForm(parent: "mother" | "father" | "parent"): Form {
  return parent === "parent" ? "other" : parent === "mother" ? "female" : "male";
}
