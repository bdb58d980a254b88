import { familyOn } from "../as-at.ts";
import type { Family } from "../family.ts";
import { kinOf } from "../kin/kin-of.ts";
import { ofName } from "../text/listed.ts";
import type { Missing } from "./missing.ts";
import { missingParents, nameIn } from "./missing-parents.ts";

/**
 * What is not recorded of the child's family on a day, most pressing first: their parents, who cares for them and where
 * they and their parents live, how those they live with belong to them, then their brothers' and sisters' parents and
 * their own parents' parents (three generations, or a gap that is stated). Without a child, only names.
 */
export function missingIn(recorded: Family, day: Temporal.PlainDate): readonly Missing[] {
  const family = familyOn(recorded, day);
  const names = missingNames(family);
  const { index } = family;
  if (index === null) return names;
  const parents = birthParents(family, index);
  return [
    ...missingParents(family, [index]),
    ...missingCare(family, index),
    ...missingHomes(family, [index, ...parents]),
    ...missingLinks(family, index),
    ...missingParents(family, [...siblings(family, index, parents), ...parents]),
    ...names,
  ];
}

function birthParents({ parentLinks }: Family, child: string): readonly string[] {
  const birth = parentLinks.filter((link) => link.child === child && link.kind === "birth");
  return [...new Set(birth.map(({ parent }) => parent))];
}

function siblings(
  { people, parentLinks }: Family,
  index: string,
  parents: readonly string[],
): readonly string[] {
  const ids = new Set(
    parentLinks
      .filter(({ parent, kind }) => kind === "birth" && parents.includes(parent))
      .map(({ child }) => child),
  );
  return people
    .filter(({ id, pregnancy }) => id !== index && pregnancy === null && ids.has(id))
    .map(({ id }) => id);
}

function missingCare(family: Family, index: string): readonly Missing[] {
  const told =
    family.people.some(({ id, homeKept }) => id === index && homeKept === true) ||
    family.care.some(({ of }) => of === index) ||
    family.supports.some(({ who, givesCare }) => who === index && givesCare);
  return told
    ? []
    : [
        missing(
          "carer not stated",
          index,
          `Who gives ${nameIn(family, index)} personal care is not recorded.`,
        ),
      ];
}

function missingHomes(family: Family, ids: readonly string[]): readonly Missing[] {
  const housed = new Set(family.households.flatMap(({ members }) => members.map(({ person }) => person)));
  const living = new Set(
    family.people.filter(({ died, homeKept }) => died === null && homeKept !== true).map(({ id }) => id),
  );
  return ids
    .filter((id) => living.has(id) && !housed.has(id))
    .map((id) => missing("home not stated", id, `Where ${nameIn(family, id)} lives is not recorded.`));
}

function missingLinks(family: Family, index: string): readonly Missing[] {
  const kin = kinOf(family, index);
  const homes = family.households.filter(({ members }) => members.some(({ person }) => person === index));
  const together = new Set(homes.flatMap(({ members }) => members.map(({ person }) => person)));
  return [...together]
    .filter((id) => !kin.has(id) && !isTold(family, id))
    .map((id) =>
      missing(
        "link not stated",
        id,
        `How ${nameIn(family, id)}, who lives with ${nameIn(family, index)}, belongs to the family is not recorded.`,
      ),
    );
}

/** Said in words of their own: a lodger, somebody who sits up at a short-break house. */
function isTold({ people }: Family, id: string): boolean {
  return people.some((person) => person.id === id && person.marks.length > 0);
}

function missingNames(family: Family): readonly Missing[] {
  return family.people
    .filter(({ name, pregnancy }) => name.trim() === "" && pregnancy === null)
    .map(({ id }) => missing("name not known", id, nameless(family, id)));
}

function nameless(family: Family, id: string): string {
  const words = family.index === null ? undefined : kinOf(family, family.index).get(id)?.words;
  if (words === undefined || words === "" || family.index === null) return "Somebody's name is not known.";
  return `The name of ${ofName(nameIn(family, family.index))} ${words} is not known.`;
}

function missing(sort: Missing["sort"], person: string, sentence: string): Missing {
  return { sort, person, parent: null, sentence };
}
