import type { Structure } from "./structure.ts";

/** The two versions that are read and written; 5.5 and what came before it are read as 5.5.1. */
export type GedcomVersion = "5.5.1" | "7.0";

/** A GEDCOM file, every line of it in the file's order. */
export interface GedcomDocument {
  readonly version: GedcomVersion;
  /** How its bytes stood for letters, as the world calls it: "UTF-8", "ANSEL", "Windows-1252". */
  readonly encoding: string;
  /** All that stands at level 0, from HEAD to TRLR. */
  readonly records: readonly Structure[];
  /** What was not as GEDCOM has it and how it was read, as sentences that name the line. */
  readonly problems: readonly string[];
}
