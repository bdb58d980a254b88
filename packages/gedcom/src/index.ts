export type { GedcomDocument, GedcomVersion } from "./document.ts";
export { child, children, pointing, record, type Structure, structure, textAt } from "./structure.ts";
export { readGedcom } from "./read-gedcom.ts";
export { gedcomBytes, writeGedcom } from "./write-gedcom.ts";
