import type { Rel } from "../graph.ts";

/** A place on the paper, in pixels from the top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle in pixels; `x` and `y` are its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A person's symbol, by its centre, and the box their label has to itself. */
export interface PersonShape {
  readonly id: string;
  readonly cx: number;
  readonly cy: number;
  readonly label: Box;
}

/** The small mark that stands for a parent of this union who is not known. */
export interface Gap {
  readonly union: string;
  readonly cx: number;
  readonly cy: number;
}

/**
 * The line between two partners, or from a parent to the mark for one not known. `middle` is where marks of
 * separation go; `word` is free for a few small letters, or null where there is no room.
 */
export interface PartnerLine {
  readonly union: string;
  readonly points: readonly Point[];
  readonly middle: Point;
  readonly hops: readonly Point[];
  readonly word: Box | null;
}

/** The lines a union's children share, drawn once: the stalk and bar of one union, as polylines. */
export interface Bar {
  readonly union: string;
  readonly lines: readonly (readonly Point[])[];
  readonly hops: readonly Point[];
}

/**
 * The whole way from a union down to one child: stalk, bar and drop. `own` is the last part that is this child's
 * alone, which carries the style of the link; `hops` are where it crosses another union's line; `word` is a free
 * box for words such as "adopted 2019", or null for a link by birth.
 */
export interface Descent {
  readonly union: string;
  readonly child: string;
  readonly rel: Rel;
  readonly points: readonly Point[];
  readonly own: readonly Point[];
  readonly hops: readonly Point[];
  readonly word: Box | null;
}

/** Some members of a household who stand side by side, and the line round them. */
export interface HouseholdRun {
  readonly members: readonly string[];
  readonly outline: readonly Point[];
  /** Room for the home's name within the line, or null where no room was asked for. */
  readonly name: Box | null;
}

/** A household as one outline or several joined by ties; no outline holds somebody who is not of the household. */
export interface HouseholdShape {
  readonly id: string;
  readonly runs: readonly HouseholdRun[];
  readonly ties: readonly (readonly Point[])[];
}

/** Everything a drawing needs, in pixels. No line passes through a third person's symbol or through a label. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly people: readonly PersonShape[];
  readonly gaps: readonly Gap[];
  readonly partnerLines: readonly PartnerLine[];
  readonly bars: readonly Bar[];
  readonly descents: readonly Descent[];
  readonly households: readonly HouseholdShape[];
}
