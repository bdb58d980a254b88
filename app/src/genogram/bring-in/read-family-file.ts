import { familyOfGedcom, readGedcom } from "@throughline/gedcom";
import { type Family, familyFromJson } from "@throughline/genogram";

/** A family as a file tells it, and what of the file could not be taken or wants looking at. */
export interface FamilyFile {
  readonly family: Family;
  readonly notes: readonly string[];
}

const MOST_PEOPLE = 500;

/** Reads a GEDCOM file, or a family's own JSON; or says why it is neither. */
export function readFamilyFile(bytes: Uint8Array): FamilyFile | { readonly problem: string } {
  const read = /^\uFEFF?\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 100)))
    ? ofJson(bytes)
    : ofGedcom(bytes);
  if ("problem" in read) return read;
  const { length } = read.family.people;
  if (length === 0) return { problem: "There is nobody in this file." };
  if (length > MOST_PEOPLE)
    return {
      problem: `There are ${length} people in this file. Export the child’s nearest family, of ${MOST_PEOPLE} at most.`,
    };
  return read;
}

function ofJson(bytes: Uint8Array): FamilyFile | { readonly problem: string } {
  const family = familyFromJson(new TextDecoder().decode(bytes));
  return "problem" in family ? family : { family, notes: [] };
}

function ofGedcom(bytes: Uint8Array): FamilyFile | { readonly problem: string } {
  const document = readGedcom(bytes);
  if ("problem" in document) return document;
  const { family, notCarried, warnings } = familyOfGedcom(document);
  return { family, notes: [...document.problems, ...warnings, ...notCarried] };
}
