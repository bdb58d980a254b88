import type { Losses } from "./losses.ts";
import type { Structure } from "../structure.ts";

/** Where a structure stands: the tags above it, nearest first, and what the conversion gathers on its way. */
export interface Place {
  readonly above: readonly string[];
  readonly losses: Losses;
  /** Records the other version asks for, to be added at the end. */
  readonly added: Structure[];
  /** A new xref that no record has. */
  readonly unusedXref: (letter: string) => string;
}

/** Turns a structure at a place into those of the other version. */
export type Convert = (of: Structure, place: Place) => readonly Structure[];

/** The place beneath a structure of this tag. */
export function beneath(place: Place, tag: string): Place {
  return { ...place, above: [tag, ...place.above] };
}

/** Whether the tags right above are these, nearest first. */
export function isUnder(place: Place, ...tags: readonly string[]): boolean {
  return tags.every((tag, at) => place.above[at] === tag);
}
