import { familyOfGedcom, type GedcomName, readGedcom } from "@throughline/gedcom";
import { familyFromJson } from "@throughline/genogram";
import type { FamilyFile, FileName } from "./family-file.ts";

/** Reads a GEDCOM file, or a family's own JSON; or says why it is neither. */
export function readFamilyFile(bytes: Uint8Array): FamilyFile | { readonly problem: string } {
  const read = /^\uFEFF?\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 100)))
    ? ofJson(bytes)
    : ofGedcom(bytes);
  if ("problem" in read) return read;
  return read.family.people.length === 0 ? { problem: nobodyIn(read) } : read;
}

/** With the lines that could not be read, since somebody may stand on them. */
function nobodyIn({ notes }: FamilyFile): string {
  const lines = notes.filter((note) => note.startsWith("Line ")).slice(0, 3);
  const mend = lines.length === 0 ? [] : [...lines, "Mend that, or export the family again."];
  return ["There is nobody in this file.", ...mend].join(" ");
}

function ofJson(bytes: Uint8Array): FamilyFile | { readonly problem: string } {
  const family = familyFromJson(new TextDecoder().decode(bytes));
  return "problem" in family ? family : { family, names: {}, notes: [] };
}

function ofGedcom(bytes: Uint8Array): FamilyFile | { readonly problem: string } {
  const document = readGedcom(bytes);
  if ("problem" in document) return document;
  const { family, names, notCarried, warnings } = familyOfGedcom(document);
  return {
    family,
    names: Object.fromEntries([...names].map(([id, all]) => [id, all.map(nameIn)])),
    notes: [...document.problems, ...warnings, ...notCarried.map((what) => `Not taken: ${what}.`)],
  };
}

function nameIn({ name, given, kind }: GedcomName, at: number): FileName {
  const own = given !== null && name.startsWith(given) ? given : null;
  return {
    sort: at === 0 ? "name" : before.has(kind ?? "") ? "former name" : "known as",
    ...(own === null ? split(name) : { given: own, family: name.slice(own.length).trim() }),
  };
}

const before = new Set(["birth", "maiden", "former"]);

/** The last word as the family name, where nothing tells which it is. */
export function split(name: string): Pick<FileName, "given" | "family"> {
  const words = name.split(" ");
  return words.length > 1
    ? { given: words.slice(0, -1).join(" "), family: words.at(-1) ?? "" }
    : { given: name, family: "" };
}
