import type { Family, Person } from "@throughline/genogram";
import type { GedcomDocument } from "../document.ts";
import { couplesOf } from "./couples-of.ts";
import { recordsOf } from "./family-records.ts";
import { indexOf } from "./index-of.ts";
import { multipleBirthsOf } from "./multiple-births.ts";
import { notCarriedOf } from "./not-carried.ts";
import { parentLinksOf } from "./parent-links.ts";
import { type GedcomName, namesOf } from "./person-name.ts";
import { personOf } from "./person-of.ts";
import { unknownParentsOf } from "./unknown-parents.ts";

/** A family as a GEDCOM file tells it, and what became of the rest of the file. */
export interface GedcomFamily {
  /** Ids are the file's own: "@I1@", "@F1@". GEDCOM tells nothing of homes, care, observations or supports. */
  readonly family: Family;
  /** Every name of each person, by id; the first is the one shown. */
  readonly names: ReadonlyMap<string, readonly GedcomName[]>;
  /** What the file holds that a family has no place for: kinds of facts with how many, and dates that could not be taken. */
  readonly notCarried: readonly string[];
  /** What somebody should look at before these facts are believed, as sentences. */
  readonly warnings: readonly string[];
}

/** The family in a GEDCOM document. Nothing is made up: what is not said, or cannot be read, is null and told of. */
export function familyOfGedcom(document: GedcomDocument): GedcomFamily {
  const records = recordsOf(document.records);
  const people: Person[] = [];
  const untaken: string[] = [];
  const names = new Map<string, readonly GedcomName[]>();
  for (const [id, individual] of records.individuals) {
    const read = personOf(individual, id);
    people.push(read.person);
    names.set(id, namesOf(individual));
    for (const what of read.untaken) untaken.push(`${named(id)}: ${what}`);
  }
  function named(id: string): string {
    const name = names.get(id)?.[0]?.name ?? "";
    return name === "" ? id : `${name} (${id})`;
  }
  const { couples, untaken: ofCouples } = couplesOf(records);
  const { links, warnings } = parentLinksOf(records, named);
  const family: Family = {
    index: indexOf(document, records.individuals),
    people,
    couples,
    parentLinks: links,
    unknownParents: unknownParentsOf(records.families),
    births: multipleBirthsOf(records.individuals),
    households: [],
    care: [],
    observations: [],
    supports: [],
  };
  return {
    family,
    names,
    notCarried: [...notCarriedOf(document), ...untaken, ...ofCouples],
    warnings: [...records.warnings, ...warnings],
  };
}
