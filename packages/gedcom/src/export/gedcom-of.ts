import type { Family, Person } from "@throughline/genogram";
import type { GedcomDocument, GedcomVersion } from "../document.ts";
import { pointing, record, type Structure } from "../structure.ts";
import { writeGedcom } from "../write-gedcom.ts";
import { familiesToWrite } from "./families-to-write.ts";
import type { FamilyToWrite } from "./family-to-write.ts";
import { headOf, senderOf } from "./head.ts";
import { LIVING_YEARS, lostByTheLiving, mayBeLiving } from "./living.ts";
import { notInGedcom } from "./not-in-gedcom.ts";
import { childLinks, familyRecord } from "./write-family.ts";
import { personStructures, twinStructures } from "./write-person.ts";
import type { Writing } from "./writing.ts";
import { xrefsFor } from "./xrefs.ts";

/** How a family is to be written. */
export interface GedcomOptions {
  readonly version: GedcomVersion;
  /** The day of the file, and of asking who is living. */
  readonly today: Temporal.PlainDate;
  /** Whether those who are or may be living are only called "Living"; they are, unless this is false. */
  readonly redactLiving?: boolean;
}

/** A family as a GEDCOM file, and what the file does not say of it. */
export interface WrittenGedcom {
  readonly document: GedcomDocument;
  readonly text: string;
  /** As sentences for whoever takes the file away. */
  readonly dropped: readonly string[];
}

/**
 * A family as GEDCOM. Those who are or may be living (`mayBeLiving`) keep their place and sex and lose all else: names,
 * days, gender, marks, and the days of their couples and parents. Of two people with one id the first is written.
 */
export function gedcomOf(
  family: Family,
  { version, today, redactLiving = true }: GedcomOptions,
): WrittenGedcom {
  const people = new Map<string, Person>(family.people.toReversed().map((person) => [person.id, person]));
  const inOrder = new Map([...people].toReversed());
  const living = redactLiving ? [...inOrder.values()].filter((person) => mayBeLiving(person, today)) : [];
  const hidden = new Set(living.map(({ id }) => id));
  const writing: Writing = {
    version,
    hidden,
    undated: new Set([...hidden, ...lostByTheLiving(family, hidden)]),
    xrefs: xrefsFor([...inOrder.keys()], "I"),
    dropped: new Set(hiddenTold(hidden.size)),
    extensions: new Set(),
  };
  const families = familiesToWrite(family, inOrder);
  const own = recordsOf(family, inOrder, families, writing);
  const root =
    family.index !== null && !writing.hidden.has(family.index) ? writing.xrefs.get(family.index) : null;
  const head = headOf(writing, today, root ?? null);
  const document: GedcomDocument = {
    version,
    encoding: "UTF-8",
    records: [head, ...senderOf(writing), ...own],
    problems: [],
  };
  const dropped = [...writing.dropped, ...notInGedcom(family, inOrder, writing)];
  return { document, text: writeGedcom(document), dropped };
}

function hiddenTold(count: number): readonly string[] {
  if (count === 0) return [];
  return [
    `Left out: names, days and all else about people who are or may be living (${count}): no death is recorded, and they were born less than ${LIVING_YEARS} years ago or on a day not known. How they belong together, by birth, adoption, fostering or otherwise, is in the file.`,
  ];
}

function recordsOf(
  family: Family,
  people: ReadonlyMap<string, Person>,
  families: readonly FamilyToWrite[],
  writing: Writing,
): readonly Structure[] {
  const xrefs = xrefsFor(
    families.map(({ id }) => id),
    "F",
  );
  const xrefOf = ({ id }: FamilyToWrite) => xrefs.get(id) ?? "";
  const beneath = new Map<string, Structure[]>([...people.keys()].map((id) => [id, []]));
  for (const { children, identical } of family.births) {
    const there = children.filter((id) => people.has(id));
    beneath.get(there[0] ?? "")?.push(...twinStructures(there, identical, writing));
  }
  for (const one of families) {
    for (const child of one.children)
      beneath.get(child.id)?.push(...childLinks(child, one, xrefOf(one), writing));
    for (const { id } of one.parents) beneath.get(id)?.push(pointing("FAMS", xrefOf(one)));
  }
  return [
    ...[...people.values()].map((person) =>
      record(writing.xrefs.get(person.id) ?? "", "INDI", [
        ...personStructures(person, writing),
        ...(beneath.get(person.id) ?? []),
      ]),
    ),
    ...families.map((one) => familyRecord(one, xrefOf(one), writing)),
  ];
}
