export type { GedcomDocument, GedcomVersion } from "./document.ts";
export type { Structure } from "./structure.ts";
