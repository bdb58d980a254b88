import type { Family, ParentKind, ParentLink, Person } from "../family.ts";
import { nameOf } from "../name-of.ts";
import { ageWords } from "../text/age-words.ts";
import { capital, sentence } from "../text/listed.ts";
import { spanWords } from "../text/when-words.ts";
import { homeWords, type Home } from "./homes.ts";

/** What is said of people: as at which day, and where each lives. */
export interface Telling {
  readonly family: Family;
  readonly day: Temporal.PlainDate;
  readonly homes: ReadonlyMap<string, readonly Home[]>;
}

const dated: readonly ParentKind[] = ["adoptive", "foster", "special guardian", "kinship carer", "step"];

/** "Foster carer, from 4 March 2024: Ruth Okafor, 55, lives at Okafor home." */
export function personSentence(telling: Telling, person: Person, kin: string): string {
  const { family, homes } = telling;
  const since = family.parentLinks.find(
    ({ parent, child, kind, from }) =>
      parent === person.id && child === family.index && dated.includes(kind) && from !== null,
  );
  const label = kin === "" ? linkless(person) : capital(kin);
  return sentence(
    `${label}${sinceWords(since)}: ${[who(telling, person), homeWords(homes.get(person.id) ?? [])].filter(Boolean).join(", ")}`,
  );
}

/** Somebody who is in the family's picture by no tie: a neighbour, where something is said of them. */
const linkless = ({ marks }: Person): string => (marks.length > 0 ? "Also" : "No link recorded");

/** "Ruth Okafor, 55 (lives abroad)"; of a pregnancy with no name only what became of it. */
export function who({ day }: Telling, person: Person): string {
  if (person.name.trim() === "" && person.pregnancy !== null) return ageWords(person, day);
  const gender = person.gender === null || person.gender.trim() === "" ? [] : [person.gender.trim()];
  const marks = [...gender, ...person.marks];
  const told = marks.length === 0 ? "" : ` (${marks.join(", ")})`;
  return `${nameOf(person)}, ${ageWords(person, day)}${told}`;
}

function sinceWords(link: ParentLink | undefined): string {
  return link === undefined ? "" : `, ${spanWords(link.from, link.to)}`;
}
