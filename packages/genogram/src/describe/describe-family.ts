import { showDay } from "@throughline/calendar";
import { familyOn } from "../as-at.ts";
import type { Family, Person } from "../family.ts";
import type { Missing } from "../missing/missing.ts";
import { missingParents } from "../missing/missing-parents.ts";
import { kinOf, type Kin } from "../kin/kin-of.ts";
import { nameOf, spokenName } from "../name-of.ts";
import { capital, listed, ofName, sentence } from "../text/listed.ts";
import { describedTable } from "./described-table.ts";
import { eldestFirst } from "./eldest-first.ts";
import type { DescribedPart, FamilyDescription } from "./description.ts";
import { generationsOf } from "./generations.ts";
import { homesOf, homeWords } from "./homes.ts";
import { personSentence, who, type Telling } from "./person-sentence.ts";
import { toldFacts } from "./told-facts.ts";

/**
 * The family as at a day in sentences and as a table by generation and household: with everybody the drawing shows, and
 * what is not recorded or contradicts said outright. It is worked out from the same facts as the drawing, not from it.
 */
export function describeFamily(recorded: Family, day: Temporal.PlainDate): FamilyDescription {
  const family = familyOn(recorded, day);
  const byId = new Map(family.people.map((person) => [person.id, person]));
  const telling: Telling = { family, day, homes: homesOf(family) };
  const kin = family.index === null ? new Map<string, Kin>() : kinOf(family, family.index);
  const nameById = (id: string): string => {
    const person = byId.get(id);
    return person === undefined ? "somebody not among the people" : spokenName(person);
  };
  const child = family.index === null ? undefined : byId.get(family.index);
  const subject = child === undefined ? "The family" : `${ofName(nameOf(child))} family`;
  return {
    summary: `${subject} as at ${showDay(day)}: ${family.people.length} people.`.replace(
      ": 1 people",
      ": 1 person",
    ),
    parts: [peoplePart(telling, child, kin, nameById), ...toldFacts(telling, nameById)],
    table: describedTable(telling, kin, generationsOf(family, kin)),
  };
}

function peoplePart(
  telling: Telling,
  child: Person | undefined,
  kin: ReadonlyMap<string, Kin>,
  nameById: (id: string) => string,
): DescribedPart {
  const { people } = telling.family;
  if (child === undefined)
    return { heading: "People", sentences: people.map((p) => withParents(telling, p, nameById)) };
  const others = people
    .filter(({ id }) => id !== child.id)
    .toSorted((a, b) => distance(kin, a) - distance(kin, b) || eldestFirst(a, b));
  const home = homeWords(telling.homes.get(child.id) ?? []);
  return {
    heading: "People",
    sentences: [
      sentence([who(telling, child), home].filter(Boolean).join(", ")),
      ...missingParents(telling.family, [child.id]).map((gap) => gapSentence(telling.family, gap)),
      ...others.map((person) => personSentence(telling, person, kin.get(person.id)?.words ?? "")),
    ],
  };
}

/** "Father: not known, tried on 3 May 2025: …", where the father would be told. */
function gapSentence({ unknownParents }: Family, { person, parent, sort }: Missing): string {
  const words = unknownParents.find(
    (fact) => fact.children.includes(person) && fact.parent === parent,
  )?.words;
  const said = words === undefined || words === null ? "" : `, ${words}`;
  return sentence(
    `${capital(parent ?? "parent")}: ${sort === "parent not known" ? `not known${said}` : "not recorded"}`,
  );
}

/** Parents first, then brothers and sisters, then further off; whoever is not linked comes last. */
function distance(kin: ReadonlyMap<string, Kin>, { id }: Person): number {
  const found = kin.get(id);
  if (found === undefined) return Number.MAX_SAFE_INTEGER;
  return found.distance * 100 + Math.abs(found.generation) - (found.words === "mother" ? 1 : 0);
}

function withParents(telling: Telling, person: Person, nameById: (id: string) => string): string {
  const links = telling.family.parentLinks.filter(({ child }) => child === person.id);
  const kinds = Map.groupBy(links, ({ kind }) => kind);
  const told = [...kinds].map(([kind, of]) => {
    const names = listed(of.map(({ parent }) => nameById(parent)));
    return kind === "birth" ? `child of ${names}` : `${kind}: ${names}`;
  });
  const home = homeWords(telling.homes.get(person.id) ?? []);
  return sentence(capital([who(telling, person), ...told, home].filter(Boolean).join(", ")));
}
